import { type Dispatcher, request } from 'undici';
import { AddressNotPermitted } from '../egress/guarded-agent.ts';

/** The bytes of a response's body that are kept: the first ones. */
const MAX_BODY_BYTES = 1_024;

/** The outcome of one request. */
export interface WebhookOutcome {
  /** The status of the response; `null` without a response. */
  readonly status: number | null;
  /** The reason of the failure, as text; `null` if the request succeeded. */
  readonly error: string | null;
  /** The beginning of the response's body; `null` without a response. */
  readonly responseBody: string | null;
  /** The `Retry-After` header of the response. */
  readonly retryAfter: string | undefined;
}

/** A request to the endpoint of a webhook. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The time limit for the request and the response together. */
  readonly timeoutMilliseconds: number;
  /** Aborts the request. Its outcome is unknown then: the endpoint may have processed it. */
  readonly signal: AbortSignal;
}

/**
 * Sends a request once. It follows no redirect and does not retry.
 *
 * @throws the reason of the signal if it aborts the request
 */
export async function sendWebhookRequest(
  dispatcher: Dispatcher,
  { url, headers, body, timeoutMilliseconds, signal }: WebhookRequest,
): Promise<WebhookOutcome> {
  const deadline = AbortSignal.timeout(timeoutMilliseconds);
  try {
    const response = await request(url, { dispatcher, method: 'POST', headers, body, signal: AbortSignal.any([deadline, signal]) });
    const status = response.statusCode;
    return {
      status,
      error: describeStatus(status),
      responseBody: await readBeginning(response.body),
      retryAfter: [response.headers['retry-after']].flat()[0],
    };
  } catch (error) {
    signal.throwIfAborted();
    const reason = deadline.aborted ? `timed out after ${timeoutMilliseconds / 1_000} s` : describe(error);
    return { status: null, error: reason, responseBody: null, retryAfter: undefined };
  }
}

function describeStatus(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? `responded ${status}, and redirects are not followed` : `responded ${status}`;
}

/** Reads the part of a body that is kept, and discards the rest unread. */
async function readBeginning(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= MAX_BODY_BYTES) break;
    }
  } catch {
    // The receiver or the deadline interrupted the body. The status alone decides, and it has arrived.
  } finally {
    body.destroy();
  }
  return storable(Buffer.concat(chunks).subarray(0, MAX_BODY_BYTES).toString());
}

/** Replaces U+0000, which Postgres can't store. */
function storable(text: string): string {
  return text.replaceAll('\0', '\u{fffd}');
}

/** Describes a failed connection without a detail of the network that the server is in. */
function describe(error: unknown): string {
  if (error instanceof AddressNotPermitted) return 'the host has no permitted address';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL|ETIMEOUT|EREFUSED|ECANCELLED|EBADNAME)/.test(code)) return 'the host name could not be resolved';
  if (code === 'ECONNREFUSED') return 'the endpoint refused the connection';
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return 'the connection timed out';
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return "the response's headers are too large";
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/.test(code)) return `TLS failed: ${code}`;
  return code ? `the connection failed: ${code}` : 'the connection failed';
}
