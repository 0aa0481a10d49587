import { operations } from '@keyrail/contract';
import { contractDocument } from '@keyrail/contract/document';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

// It is CommonJS with a `default` member, which Node's interop leaves in place.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

// biome-ignore lint/suspicious/noExplicitAny: a walk through JSON of every shape
type Json = Readonly<Record<string, any>>;

const contract: Json = contractDocument;
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ajv);
const compiled = new Map<string, ValidateFunction>();

/** The headers with the state of the caller's limits. Successes declare them, and errors have them as well. */
const RATE_LIMIT_HEADERS: Json = Object.fromEntries(
  Object.entries<Json>(contract['paths']['/api/v1/me'].get.responses['200'].headers).filter(([name]) => name.includes('RateLimit')),
);

const routes = Object.values(operations).map((operation) => ({
  operation,
  pattern: new RegExp(`^${operation.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

/**
 * Checks a response against the contract: its status is declared, its headers are present and well-formed, its media type
 * and its body match the schema, and the body has no member that the contract does not declare.
 *
 * @param isCounted - whether the request was counted against a limit, so that the response must have the rate-limit headers
 * @returns the violations; empty if there are none
 */
export async function contractViolations(request: Request, response: Response, isCounted: boolean): Promise<string[]> {
  // A CORS preflight is no operation: the Fetch standard defines its response.
  if (request.method === 'OPTIONS' && response.status === 204 && request.headers.has('access-control-request-method')) return [];
  const { pathname } = new URL(request.url);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const matching = routes.filter((route) => route.pattern.test(pathname)).map((route) => route.operation);
  const literal = matching.filter(({ path }) => path === pathname);
  const onPath = literal.length > 0 ? literal : matching;
  const operation = onPath.find((candidate) => candidate.method === method);
  const where = `${request.method} ${pathname} -> ${response.status}`;
  const text = request.method === 'HEAD' ? undefined : await response.clone().text();

  // A request that matches no operation gets an error, in the form of the errors on its path.
  const unmatched = onPath.some(({ errorForm }) => errorForm === 'oauth') ? 'OAuthRefused' : 'NotFound';
  const declared = operation ? responseOf(operation, response.status) : at(contract, 'components', 'responses', unmatched);
  if (!declared) return [`${where}: the contract declares no such status for ${operation?.id}`];
  const expected = { ...declared['headers'], ...(isCounted && RATE_LIMIT_HEADERS) };
  return [...headerViolations(expected, response), ...bodyViolations(declared, response, text)].map(
    (violation) => `${where}: ${violation}`,
  );
}

function responseOf(operation: { path: string; method: string }, status: number): Json | undefined {
  return resolve(at(contract, 'paths', operation.path, operation.method.toLowerCase(), 'responses', String(status)));
}

function headerViolations(expected: Json, response: Response): string[] {
  return Object.entries<Json>(expected).flatMap(([name, reference]) => {
    const value = response.headers.get(name);
    const header = resolve(reference);
    if (value === null) return header?.['required'] === true ? [`the header ${name} is missing`] : [];
    const schema = header?.['schema'];
    return schema ? schemaViolations(schema, value, `header ${name}`) : [];
  });
}

function bodyViolations(declared: Json, response: Response, text: string | undefined): string[] {
  const content = declared['content'];
  if (content === undefined) return text ? ['it has a body, but none is declared'] : [];
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? 'none';
  const schema = content[mediaType]?.['schema'];
  if (!schema) return [`the media type ${mediaType} is not declared`];
  if (text === undefined) return [];
  return schemaViolations(schema, mediaType.endsWith('json') ? JSON.parse(text) : text, 'body');
}

function schemaViolations(schema: Json, value: unknown, where: string): string[] {
  const key = JSON.stringify(schema);
  let validate = compiled.get(key);
  if (!validate) compiled.set(key, (validate = ajv.compile(closed(schema))));
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => `${where}${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

/**
 * The schema with every reference resolved and every object closed: clients must accept unknown members, but the server must
 * not send any.
 */
function closed(schema: Json, isPartOfAll = false): Json {
  const resolved = resolve(schema) as Json;
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(resolved)) {
    if (keyword === 'properties')
      result[keyword] = Object.fromEntries(Object.entries<Json>(value).map(([name, member]) => [name, closed(member)]));
    else if (keyword === 'items') result[keyword] = closed(value);
    else if (Array.isArray(value) && ['allOf', 'anyOf', 'oneOf'].includes(keyword))
      result[keyword] = value.map((member: Json) => closed(member, true));
    else result[keyword] = value;
  }
  const isObject = resolved['type'] !== undefined ? resolved['type'] === 'object' : resolved['allOf'] !== undefined;
  if (isObject && !isPartOfAll && resolved['additionalProperties'] === undefined) result['unevaluatedProperties'] = false;
  return result as Json;
}

function resolve(node: Json | undefined): Json | undefined {
  return typeof node?.['$ref'] === 'string' ? resolve(at(contract, ...node['$ref'].slice(2).split('/'))) : node;
}

function at(node: Json | undefined, ...path: string[]): Json | undefined {
  return path.reduce<Json | undefined>((found, part) => found?.[part], node);
}
