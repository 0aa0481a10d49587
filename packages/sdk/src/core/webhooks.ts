import { WEBHOOKS_TOLERANCE_MILLISECONDS } from '../generated/policy.ts';
import { KeyrailError } from './errors.ts';

// A rotation needs two. Each costs the digest of a body, whoever sent it.
const MOST_SIGNATURES = 8;

/** A webhook is not what it claims to be: it is forged, changed, too old, or from a clock that is wrong. */
export class WebhookVerificationError extends KeyrailError {
  declare name: 'WebhookVerificationError';

  static {
    this.prototype.name = 'WebhookVerificationError';
  }
}

/** A webhook as it came in. */
export interface IncomingWebhook {
  /** The body, byte for byte as it came: parsed and written anew, it would be another. */
  readonly body: string | Uint8Array;
  /** The headers of the request, as a `Headers` or as Node has them. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** How {@link verifyWebhook} checks. */
export interface VerifyWebhookOptions {
  /** The secret of the webhook, `whsec_…`; while it is being rotated, the new one and the old one. */
  readonly secret: string | readonly string[];
  /** By how much the time of sending may differ from now, in either direction. Left out, 300 seconds. */
  readonly toleranceSeconds?: number | undefined;
  /** The time, in milliseconds since 1970. Left out, it is that of the platform. */
  readonly now?: (() => number) | undefined;
}

/**
 * Checks that a webhook comes from Keyrail, as Standard Webhooks describes it, and gives what it says.
 *
 * @throws WebhookVerificationError if it does not, or is not from now. Answer it with 400.
 * @throws KeyrailError if the secret can't be one.
 *
 * @example
 * const event = await verifyWebhook({ body: await request.text(), headers: request.headers }, { secret: 'whsec_…' });
 */
export async function verifyWebhook<Event = unknown>(webhook: IncomingWebhook, options: VerifyWebhookOptions): Promise<Event> {
  // Node's are a plain object; one that is missing becomes a text that no signature fits.
  const headers = new Map<string, unknown>();
  for (const [name, value] of Symbol.iterator in webhook.headers ? webhook.headers : Object.entries(webhook.headers)) {
    headers.set(name.toLowerCase(), value);
  }
  const [id, timestamp, signatures] = ['id', 'timestamp', 'signature'].map((name) => String(headers.get(`webhook-${name}`) ?? '')) as [
    string,
    string,
    string,
  ];
  const now = options.now?.() ?? Date.now();
  const tolerance = (options.toleranceSeconds ?? WEBHOOKS_TOLERANCE_MILLISECONDS / 1000) * 1000;
  // Not a comparison of the opposite, so that what is no number is refused as well.
  if (!(/^\d+$/.test(timestamp) && Math.abs(now - Number(timestamp) * 1000) <= tolerance)) {
    throw new WebhookVerificationError('The webhook was not sent just now: a replay, or a wrong clock.');
  }
  // Over the bytes as they came: decoded and encoded anew, some would be others.
  const signed = await new Blob([`${id}.${timestamp}.`, webhook.body as BlobPart]).arrayBuffer();
  for (const secret of [options.secret].flat()) {
    const key = await importKey(secret);
    for (const signature of signatures.split(' ', MOST_SIGNATURES)) {
      // `verify` compares in constant time.
      const bytes = signature.startsWith('v1,') ? bytesOf(signature.slice(3)) : undefined;
      if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signed))) return parse(webhook.body);
    }
  }
  throw new WebhookVerificationError('No signature fits. Check the secret, and that the body is as it came.');
}

function importKey(secret: string): Promise<CryptoKey> {
  const bytes = bytesOf(secret.replace(/^whsec_/, ''));
  if (!bytes?.length) throw new KeyrailError("The webhook's secret is not `whsec_` and base64.");
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

async function parse<Event>(body: string | Uint8Array): Promise<Event> {
  try {
    return await new Response(body as BodyInit).json();
  } catch {
    throw new WebhookVerificationError('The body is no JSON.');
  }
}
