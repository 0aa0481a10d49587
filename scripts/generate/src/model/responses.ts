import { type Contract, type Operation, type Response, resolve } from '../contract.ts';
import { type Docs, readDocs } from './docs.ts';
import { readSchema } from './read-schema.ts';
import { propertiesOf, resolveSchema, type SchemaModel, type Schemas } from './schemas.ts';

/** A possible response of an operation. */
export interface ResponseModel {
  readonly status: number;
  readonly docs: Docs;
  readonly headers: readonly string[];
  /** `undefined` if the response has no body. */
  readonly mediaType: string | undefined;
  readonly schema: SchemaModel | undefined;
}

/** The result of an SDK method: nothing, the `data` of the response, one page of a list, or the whole body. */
export type ResultModel =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'data'; readonly data: SchemaModel }
  | { readonly kind: 'page'; readonly items: SchemaModel }
  | { readonly kind: 'body'; readonly body: SchemaModel };

/** Reads all responses of an operation, in the order of their statuses. */
export function readResponses(contract: Contract, operation: Operation, where: string): ResponseModel[] {
  return Object.entries(operation.responses).map(([status, given]) => {
    if (!/^[1-5]\d\d$/.test(status)) throw new Error(`${where}: a response needs a status such as 404: write one instead of ${status}`);
    const response = resolve<Response>(contract, given);
    const [mediaType, content] = Object.entries(response.content ?? {})[0] ?? [];
    return {
      status: Number(status),
      docs: readDocs(response),
      headers: Object.keys(response.headers ?? {}),
      mediaType,
      schema: content && readSchema(content.schema, `${where}: response ${status}`),
    };
  });
}

/** The result of an SDK method from this successful response. */
export function resultOf(schemas: Schemas, { schema }: ResponseModel, takesCursor: boolean): ResultModel {
  if (!schema) return { kind: 'nothing' };
  const body = resolveSchema(schemas, schema);
  const properties = body.kind === 'object' ? propertiesOf(schemas, body) : [];
  const data = properties.find(({ name }) => name === 'data')?.schema;
  if (!data) return { kind: 'body', body: schema };
  const list = resolveSchema(schemas, data);
  const isPage = takesCursor && list.kind === 'array' && properties.some(({ name }) => name === 'nextCursor');
  return isPage ? { kind: 'page', items: list.items } : { kind: 'data', data };
}
