import createClient from 'openapi-fetch';
import type { ApiClient } from '../core/api-client.ts';
import { UnexpectedResponseError } from '../core/errors.ts';
import type { RequestOptions } from '../core/operation-types.ts';
import { serializePath } from './path.ts';
import { problemFrom } from './problem.ts';
import { refuseAuthorization } from './settings.ts';
import type { Transport } from './transport.ts';

interface AnyCallOptions extends RequestOptions {
  readonly params?: object;
  readonly body?: unknown;
}

type Send = (method: string, path: string, options: object) => Promise<{ data?: string; error?: unknown; response: Response }>;

/** The client by path: openapi-fetch writes the request, the transport sends it, and the answer is read here. */
export function createApiClient(baseUrl: string, headers: Readonly<Record<string, string>>, transport: Transport): ApiClient {
  refuseAuthorization(headers);
  const send = createClient({ baseUrl, headers, fetch: transport, pathSerializer: serializePath }).request as unknown as Send;

  const call = async (method: string, path: string, { params, body, headers: own, signal }: AnyCallOptions = {}): Promise<unknown> => {
    refuseAuthorization(own);
    const { data, error, response } = await send(method, path, {
      params: { path: {}, ...params },
      body,
      headers: own,
      signal,
      parseAs: 'text',
    });
    return response.ok ? { data: read(data, response), response } : { error: problemFrom(error, response), response };
  };
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => [method, call.bind(undefined, method)]);
  return Object.fromEntries(methods) as ApiClient;
}

function read(text: string | undefined, response: Response): unknown {
  if (!text) return undefined;
  if (!/[/+]json\b/i.test(response.headers.get('Content-Type') ?? '')) return text;
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the text, which may hold a secret that was just made.
    throw new UnexpectedResponseError(
      `${response.status}: the answer is not the JSON that it claims to be. It may have been cut short on its way.`,
      response,
    );
  }
}
