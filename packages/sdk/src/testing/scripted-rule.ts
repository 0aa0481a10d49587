import { KeyrailError } from '../core/errors.ts';

/**
 * Which requests get which responses. The `server` of a scenario of Keyrail's conformance corpus is a list of these rules. The
 * double can't play a rule that needs a real server: one with the name of a call (`when.call`), or with a placeholder of a time
 * or an address, such as `{date:+1000}`.
 */
export interface ScriptedRule {
  /** `GET /api/v1/me`, `exchange` for the token endpoint, or `*`. */
  readonly on: string;
  readonly when?: {
    /** The secret in `Authorization`. */
    readonly credential?: string;
    readonly query?: Readonly<Record<string, string>>;
  };
  /** One for each request, in order. The last one repeats. */
  readonly responses: readonly ScriptedResponse[];
}

/** A response. Members that are left out get a default that fits the status. */
export interface ScriptedResponse {
  /** How many requests get it before the next one. The default is 1. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly problem?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  /** A text body of so many bytes. */
  readonly bytes?: number;
  readonly contentType?: string;
  /** A page of tickets, by their ids. */
  readonly page?: { readonly items: readonly string[]; readonly nextCursor: string | null };
  /** A response of the token exchange. The token expires after `expiresIn` seconds. */
  readonly token?: string;
  readonly expiresIn?: number;
  readonly empty?: boolean;
  /** The delay of the response in milliseconds. `[from, to, over]` spreads the first `over` responses between the two. */
  readonly after?: number | readonly [number, number, number];
  /** The delay of the body after the headers, in milliseconds. */
  readonly bodyAfter?: number;
  /** Where the connection is cut: before the headers, or after them. */
  readonly cut?: string;
  /** The server never responds. */
  readonly hang?: boolean;
}

// The codes of problems for which the script has none.
const CODES: Readonly<Record<number, string>> = {
  400: 'VALIDATION_FAILED',
  401: 'INVALID_TOKEN',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
  500: 'INTERNAL_ERROR',
  503: 'UNAVAILABLE',
};

// The members that a rule can have.
const MEMBERS = {
  rule: ['on', 'when', 'responses'],
  condition: ['credential', 'query'],
  response: 'times status headers json problem text bytes contentType page token expiresIn empty after bodyAfter cut hang'.split(' '),
};

/** @throws KeyrailError for a rule that the double can't play. To ignore a part of it silently would make the test wrong. */
export function checkRule(rule: ScriptedRule): void {
  const [placeholder] = /\{(date|huge|player|other|closed)\b.*?\}/.exec(JSON.stringify(rule)) ?? [];
  const unsupported = [
    ...unknownOf(rule, MEMBERS.rule),
    ...unknownOf(rule.when ?? {}, MEMBERS.condition).map((name) => `when.${name}`),
    ...rule.responses.flatMap((response) => unknownOf(response, MEMBERS.response)),
    ...(placeholder ? [placeholder] : []),
  ];
  if (unsupported.length > 0) throw new KeyrailError(`The double can't play \`${unsupported[0]}\` of the rule on \`${rule.on}\`.`);
}

function unknownOf(given: object, members: readonly string[]): string[] {
  return Object.keys(given).filter((name) => !members.includes(name));
}

/** Returns the secret of a request, with any authentication scheme. */
export function secretOf(headers: Headers): string | undefined {
  return headers.get('authorization')?.split(' ')[1];
}

/** Returns the delay of the n-th response of a rule, in milliseconds. */
export function delayOf({ after = 0, bodyAfter = 0 }: ScriptedResponse, index: number): number {
  if (typeof after === 'number') return after + bodyAfter;
  const [from, to, over] = after;
  return from + ((to - from) * Math.min(index, over - 1)) / (over - 1) + bodyAfter;
}

/** Creates the platform's response object. */
export function toResponse(response: ScriptedResponse, requestId: string): Response {
  const { status = 200, bytes, contentType } = response;
  const text = response.text ?? (bytes === undefined ? undefined : 'x'.repeat(bytes));
  const hasBody = !response.empty && ![204, 304].includes(status);
  const isProblem = response.problem !== undefined || (status >= 400 && !('json' in response));
  const type = contentType ?? (text !== undefined ? 'text/plain' : isProblem ? 'application/problem+json' : 'application/json');
  const body = text ?? JSON.stringify(isProblem ? { ...problemOf(status, requestId), ...response.problem } : contentOf(response));
  return new Response(response.cut ? cutBody() : hasBody ? body : null, {
    status,
    headers: { 'X-Request-Id': requestId, ...(hasBody && { 'Content-Type': type }), ...response.headers },
  });
}

/** A body whose read fails. */
function cutBody(): ReadableStream {
  return new ReadableStream({ start: (controller) => controller.error(new TypeError('the script cuts the body here')) });
}

function contentOf(response: ScriptedResponse): unknown {
  if ('json' in response) return response.json;
  if (response.page) {
    const data = response.page.items.map((id) => ({ id, subject: `Ticket ${id}`, status: 'open' }));
    return { data, nextCursor: response.page.nextCursor };
  }
  if (response.token) return { access_token: response.token, expires_in: response.expiresIn ?? 3600, token_type: 'Bearer' };
  return { data: { id: 'thing_1' } };
}

function problemOf(status: number, requestId: string): object {
  const code = CODES[status] ?? 'SCRIPTED';
  return { type: 'about:blank', title: 'Scripted', status, detail: 'The script has no detail.', code, error: 'Scripted', requestId };
}
