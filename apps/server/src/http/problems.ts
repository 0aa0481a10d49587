import { STATUS_CODES } from 'node:http';
import { type ProblemCode, problems } from '@keyrail/contract';
import { answerHeaders } from './answer-headers.ts';

/** A value in a request that does not match the contract. */
export interface ValidationIssue {
  /** A JSON Pointer (RFC 6901) that starts with `/path`, `/query`, `/header` or `/body`. */
  readonly path: string;
  readonly message: string;
}

/** The optional parts of a problem. */
export interface ProblemExtras {
  readonly issues?: readonly ValidationIssue[];
  /** For `QUOTA_EXCEEDED`: the maximum number. */
  readonly limit?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Explains the problem for the operator's log, after the response. The caller never receives it. */
  readonly explain?: () => Promise<object>;
}

/**
 * An error response. Throw it anywhere in or below a handler; the caller receives `application/problem+json` (RFC 9457). `detail`
 * says what is wrong, then what to do. It contains no secret.
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

  /** The response with this request id. */
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
