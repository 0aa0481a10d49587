import type { IncomingHttpHeaders } from 'node:http';

/** A request that the scripted server received, and its outcome. Times are virtual milliseconds since the scenario's start. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** The path and query as received. */
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The call that sent it; `undefined` for a token exchange. */
  readonly call: string | undefined;
  /** Whether it was sent to `{other}` and not to `{server}`. */
  readonly isOtherHost: boolean;
  readonly at: number;
  /** The status of the response, or `cut`, or `abandoned` by the SDK; `undefined` while it is open. */
  outcome: number | 'cut' | 'abandoned' | undefined;
  endedAt: number | undefined;
}

/** The header with the name of the call. */
export const CALL_HEADER = 'Conformance-Call';

const EXCHANGE_PATH = '/public/apiClient/accessToken';

/** Returns the kind of a request as scenarios write it: `GET /api/v1/me`, or `exchange`. */
export function kindOf({ method, path }: Pick<RecordedRequest, 'method' | 'path'>): string {
  return method === 'POST' && path === EXCHANGE_PATH ? 'exchange' : `${method} ${path}`;
}

/** Returns the secret of a request, with any authentication scheme. */
export function credentialOf({ headers }: Pick<RecordedRequest, 'headers'>): string | undefined {
  return headers.authorization?.match(/^(?:Bearer|Key) (\S+)$/)?.[1];
}

/** Whether a name matches a pattern, in which a trailing `*` stands for the rest of the name. */
export function nameMatches(pattern: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
