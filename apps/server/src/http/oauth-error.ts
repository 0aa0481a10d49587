import type { components } from '@keyrail/contract';
import { answerHeaders } from './answer-headers.ts';
import type { Problem } from './problems.ts';

/** The stable name of an error on the OAuth routes. */
export type OAuthErrorCode = components['schemas']['OAuthError']['error'];

/** An answer in OAuth's own form (RFC 6749, section 5.2). Thrown for what only OAuth has a name for; the rest is a `Problem`. */
export class OAuthError extends Error {
  override readonly name = 'OAuthError';
  readonly code: OAuthErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: OAuthErrorCode,
    description: string,
    { status = 400, headers = {} }: Partial<Pick<OAuthError, 'status' | 'headers'>> = {},
  ) {
    super(description);
    this.code = code;
    this.status = status;
    this.headers = headers;
  }

  /** The answer to send under this request id. */
  toResponse(requestId: string): Response {
    return Response.json(
      { error: this.code, error_description: describable(this.message) },
      { status: this.status, headers: { ...answerHeaders(requestId), ...this.headers, 'Cache-Control': 'no-store', Pragma: 'no-cache' } },
    );
  }
}

/** A problem as OAuth tells it. */
export function toOAuthError(problem: Problem): OAuthError {
  const { status, message, extras } = problem;
  const { headers = {} } = extras;
  // Also one that may not be used from here: whichever way its authentication fails, it is the client that is refused.
  if (status === 401 || status === 403) {
    return new OAuthError('invalid_client', message, {
      status: 401,
      headers: { 'WWW-Authenticate': 'Basic realm="keyrail", charset="UTF-8"' },
    });
  }
  if (status === 429 || status === 503) return new OAuthError('temporarily_unavailable', message, { status, headers });
  if (status >= 500) return new OAuthError('server_error', message, { status, headers });
  const places = extras.issues?.map((issue) => `${issue.path} ${issue.message}`).join('; ');
  return new OAuthError('invalid_request', places ?? message, { status, headers });
}

/** A description is of these characters alone (RFC 6749, appendix A.8). */
function describable(text: string): string {
  return text.replaceAll('"', "'").replaceAll(/[^ !#-[\]-~]/g, '?');
}
