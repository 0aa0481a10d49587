import type { IncomingHttpHeaders } from 'node:http';

/** A request that the player was sent, and what became of it. Times are virtual milliseconds since the scenario's start. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** The call that it belongs to; an exchange belongs to none. */
  readonly call: string | undefined;
  /** Whether it came to `{other}` and not to the player itself. */
  readonly strayed: boolean;
  readonly at: number;
  /** What was answered, or `cut`, or `abandoned` by the SDK; `undefined` while it is open. */
  outcome: number | 'cut' | 'abandoned' | undefined;
  endedAt: number | undefined;
}

/** The header in which the runner names the call. */
export const CALL_HEADER = 'Conformance-Call';

const EXCHANGE_PATH = '/public/apiClient/accessToken';

/** A request in the words of a scenario: `GET /api/v1/me`, or `exchange`. */
export function kindOf({ method, path }: Pick<SeenRequest, 'method' | 'path'>): string {
  return method === 'POST' && path === EXCHANGE_PATH ? 'exchange' : `${method} ${path}`;
}

/** The secret that a request presents, by whichever scheme. */
export function credentialOf({ headers }: Pick<SeenRequest, 'headers'>): string | undefined {
  return headers.authorization?.match(/^(?:Bearer|Key) (\S+)$/)?.[1];
}

/** Whether a name is the one meant; a trailing `*` stands for the rest of it. */
export function nameMatches(pattern: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
