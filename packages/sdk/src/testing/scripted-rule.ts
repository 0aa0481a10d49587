import { KeyrailError } from '../core/errors.ts';

/**
 * Which requests are answered, and how. The `server` of a scenario of Keyrail's conformance corpus is a list of these, unless it
 * asks for what a double has not: the names of calls (`when.call`), and the times and addresses that placeholders such as
 * `{date:+1000}` stand for.
 */
export interface ScriptedRule {
  /** `GET /api/v1/me`, `exchange` for the token endpoint, or `*`. */
  readonly on: string;
  readonly when?: {
    /** The secret in `Authorization`. */
    readonly credential?: string;
    readonly query?: Readonly<Record<string, string>>;
  };
  /** In order of arrival; the last one answers ever after. */
  readonly answers: readonly ScriptedResponse[];
}

/** An answer. What it leaves out fits its status. */
export interface ScriptedResponse {
  /** How often it is given before the next one is. Left out, once. */
  readonly times?: number;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly problem?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  /** A text of so many bytes. */
  readonly bytes?: number;
  readonly contentType?: string;
  /** A page of tickets by their ids. */
  readonly page?: { readonly items: readonly string[]; readonly nextCursor: string | null };
  /** An access token, that lives for `expiresIn` seconds. */
  readonly token?: string;
  readonly expiresIn?: number;
  readonly empty?: boolean;
  /** Milliseconds for which the answer is held back; `[from, to, over]` spreads the first `over` answers between the two. */
  readonly after?: number | readonly [number, number, number];
  /** Milliseconds for which the body is held back after the headers. */
  readonly bodyAfter?: number;
  /** The connection fails: before the headers, or after them. */
  readonly cut?: string;
  /** No answer comes at all. */
  readonly hang?: boolean;
}

// What a problem is called that the script does not name.
const CODES: Readonly<Record<number, string>> = {
  400: 'VALIDATION_FAILED',
  401: 'INVALID_TOKEN',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RATE_LIMITED',
  500: 'INTERNAL_ERROR',
  503: 'UNAVAILABLE',
};

// What a rule may hold.
const WORDS = {
  rule: ['on', 'when', 'answers'],
  condition: ['credential', 'query'],
  answer: 'times status headers json problem text bytes contentType page token expiresIn empty after bodyAfter cut hang'.split(' '),
};

/** @throws KeyrailError for a rule with what a double can't play, rather than to leave it out in silence. */
export function checkRule(rule: ScriptedRule): void {
  const [placeholder] = /\{(date|huge|player|other|closed)\b.*?\}/.exec(JSON.stringify(rule)) ?? [];
  const strange = [
    ...unknownOf(rule, WORDS.rule),
    ...unknownOf(rule.when ?? {}, WORDS.condition).map((name) => `when.${name}`),
    ...rule.answers.flatMap((answer) => unknownOf(answer, WORDS.answer)),
    ...(placeholder ? [placeholder] : []),
  ];
  if (strange.length > 0) throw new KeyrailError(`The double can't play \`${strange[0]}\` of the rule on \`${rule.on}\`.`);
}

function unknownOf(given: object, words: readonly string[]): string[] {
  return Object.keys(given).filter((name) => !words.includes(name));
}

/** The secret that a request presents, by whichever scheme. */
export function secretOf(headers: Headers): string | undefined {
  return headers.get('authorization')?.split(' ')[1];
}

/** How long the n-th answer of a rule is held back, in milliseconds. */
export function delayOf({ after = 0, bodyAfter = 0 }: ScriptedResponse, index: number): number {
  if (typeof after === 'number') return after + bodyAfter;
  const [from, to, over] = after;
  return from + ((to - from) * Math.min(index, over - 1)) / (over - 1) + bodyAfter;
}

/** The answer as the platform has it. */
export function responseOf(answer: ScriptedResponse, requestId: string): Response {
  const { status = 200, bytes, contentType } = answer;
  const text = answer.text ?? (bytes === undefined ? undefined : 'x'.repeat(bytes));
  const hasBody = !answer.empty && ![204, 304].includes(status);
  const isProblem = answer.problem !== undefined || (status >= 400 && !('json' in answer));
  const type = contentType ?? (text !== undefined ? 'text/plain' : isProblem ? 'application/problem+json' : 'application/json');
  const body = text ?? JSON.stringify(isProblem ? { ...problemOf(status, requestId), ...answer.problem } : contentOf(answer));
  return new Response(answer.cut ? cutBody() : hasBody ? body : null, {
    status,
    headers: { 'X-Request-Id': requestId, ...(hasBody && { 'Content-Type': type }), ...answer.headers },
  });
}

/** A body that fails as it is read. */
function cutBody(): ReadableStream {
  return new ReadableStream({ start: (controller) => controller.error(new TypeError('the body was cut, as the script has it')) });
}

function contentOf(answer: ScriptedResponse): unknown {
  if ('json' in answer) return answer.json;
  if (answer.page) {
    const data = answer.page.items.map((id) => ({ id, subject: `Ticket ${id}`, status: 'open' }));
    return { data, nextCursor: answer.page.nextCursor };
  }
  if (answer.token) return { access_token: answer.token, expires_in: answer.expiresIn ?? 3600, token_type: 'Bearer' };
  return { data: { id: 'thing_1' } };
}

function problemOf(status: number, requestId: string): object {
  const code = CODES[status] ?? 'SCRIPTED';
  return { type: 'about:blank', title: 'Scripted', status, detail: 'As the script has it.', code, error: 'Scripted', requestId };
}
