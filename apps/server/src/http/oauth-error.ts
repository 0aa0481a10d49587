import type { components } from '@keyrail/contract';
import { answerHeaders } from './answer-headers.ts';
import type { Problem } from './problems.ts';

/** The stable name of an error on the OAuth routes. */
export type OAuthErrorCode = components['schemas']['OAuthError']['error'];

/** An error in OAuth's form (RFC 6749, section 5.2). Throw it only for errors that have no `ProblemCode`; throw a `Problem` for all others. */
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

  /** The response with this request id. */
  toResponse(requestId: string): Response {
    return Response.json(
      { error: this.code, error_description: toDescription(this.message) },
      { status: this.status, headers: { ...answerHeaders(requestId), ...this.headers, 'Cache-Control': 'no-store', Pragma: 'no-cache' } },
    );
  }
}

/** Converts a problem to an OAuth error. */
export function toOAuthError(problem: Problem): OAuthError {
  const { status, message, extras } = problem;
  const { headers = {} } = extras;
  // Also for a client whose allowedIps exclude the address: for every reason, the authentication of the client failed.
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

/** Replaces characters that a description must not contain (RFC 6749, appendix A.8). */
function toDescription(text: string): string {
  return text.replaceAll('"', "'").replaceAll(/[^ !#-[\]-~]/g, '?');
}
