import { type Dispatcher, request } from 'undici';
import { AddressNotPermitted } from '../egress/guarded-agent.ts';

/** So much of an answer's body is kept, in bytes. */
const KEPT_BODY_BYTES = 1_024;

/** What came of sending once. */
export interface Outcome {
  /** Of the answer; `null` if there was none. */
  readonly status: number | null;
  /** Why it failed, in words; `null` if it succeeded. */
  readonly error: string | null;
  /** The beginning of the answer's body; `null` if there was no answer. */
  readonly responseBody: string | null;
  /** The header of the answer. */
  readonly retryAfter: string | undefined;
}

/** A request to send. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** How long the whole may take, in milliseconds. */
  readonly timeout: number;
  /** Gives it up. What has come of it by then nobody knows. */
  readonly signal: AbortSignal;
}

/**
 * Sends a request once, and follows no redirect.
 *
 * @throws the signal's reason where it was given up
 */
export async function sendOnce(dispatcher: Dispatcher, { url, headers, body, timeout, signal }: WebhookRequest): Promise<Outcome> {
  const deadline = AbortSignal.timeout(timeout);
  try {
    const answer = await request(url, { dispatcher, method: 'POST', headers, body, signal: AbortSignal.any([deadline, signal]) });
    const status = answer.statusCode;
    return {
      status,
      error: describeStatus(status),
      responseBody: await readBeginning(answer.body),
      retryAfter: [answer.headers['retry-after']].flat()[0],
    };
  } catch (error) {
    signal.throwIfAborted();
    const reason = deadline.aborted ? `timed out after ${timeout / 1_000} s` : describe(error);
    return { status: null, error: reason, responseBody: null, retryAfter: undefined };
  }
}

function describeStatus(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? `answered ${status}, and redirects are not followed` : `answered ${status}`;
}

/** Reads no more than is kept, however much there is. */
async function readBeginning(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= KEPT_BODY_BYTES) break;
    }
  } catch {
    // Cut off, by the receiver or at the deadline. The status has come, and it alone decides.
  } finally {
    body.destroy();
  }
  return storable(Buffer.concat(chunks).subarray(0, KEPT_BODY_BYTES).toString());
}

/** Postgres stores no U+0000. */
function storable(text: string): string {
  return text.replaceAll('\0', '\u{fffd}');
}

/** What went wrong on the way, in words that tell nothing of the network that the server is in. */
function describe(error: unknown): string {
  if (error instanceof AddressNotPermitted) return 'leads to an address that is not public';
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL|ETIMEOUT|EREFUSED|ECANCELLED|EBADNAME)/.test(code)) return 'the host name could not be resolved';
  if (code === 'ECONNREFUSED') return 'the connection was refused';
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return 'the connection timed out';
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return "the answer's headers are too large";
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO)/.test(code)) return `TLS failed: ${code}`;
  return code ? `the connection failed: ${code}` : 'the connection failed';
}
