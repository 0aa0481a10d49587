import { STATUS_CODES } from 'node:http';
import { type ProblemCode, problems } from '@keyrail/contract';
import { answerHeaders } from './answer-headers.ts';

/** A place in a request that is not as the contract describes it. */
export interface ValidationIssue {
  /** A JSON Pointer (RFC 6901) whose first part is `path`, `query`, `header` or `body`. */
  readonly path: string;
  readonly message: string;
}

/** What a problem may carry besides its code and detail. */
export interface ProblemExtras {
  readonly issues?: readonly ValidationIssue[];
  /** For `QUOTA_EXCEEDED`: how many there may be. */
  readonly limit?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Explains the problem for the operator's log, after the response. The caller never receives it. */
  readonly explain?: () => Promise<object>;
}

/**
 * An answer that is an error. Throw it anywhere below a handler; it becomes `application/problem+json` (RFC 9457).
 * `detail` is shown to the caller: it says what to do, and never holds a secret.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, detail: string, extras: ProblemExtras = {}) {
    super(detail);
    this.code = code;
    this.extras = extras;
  }

  /** The HTTP status that the catalogue gives this problem. */
  get status(): (typeof problems)[ProblemCode]['status'] {
    return problems[this.code].status;
  }

  /** The answer to send under this request id. */
  toResponse(requestId: string): Response {
    const { status, title } = problems[this.code];
    const body = {
      type: `/docs/errors#${this.code.toLowerCase().replaceAll('_', '-')}`,
      title,
      status,
      detail: this.message,
      code: this.code,
      error: STATUS_CODES[status],
      requestId,
      ...(this.extras.limit !== undefined && { limit: this.extras.limit }),
      ...(this.extras.issues && { issues: this.extras.issues }),
    };
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        ...answerHeaders(requestId),
        ...this.extras.headers,
        'Content-Type': 'application/problem+json',
        'Cache-Control': 'no-store',
      },
    });
  }
}
