/** A request that the double received. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Headers;
  /** The body; parsed, if it is JSON. */
  readonly body: unknown;
}

/** Creates the record of a request from the arguments of `fetch`. */
export function record(url: string, { method = 'GET', headers, body }: RequestInit): RecordedRequest {
  const { pathname, searchParams } = new URL(url);
  return { method, path: pathname, query: Object.fromEntries(searchParams), headers: new Headers(headers), body: parse(body) };
}

function parse(body: RequestInit['body']): unknown {
  try {
    return typeof body === 'string' ? JSON.parse(body) : (body ?? undefined);
  } catch {
    return body;
  }
}
