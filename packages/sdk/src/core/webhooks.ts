import { WEBHOOKS_TOLERANCE_MILLISECONDS } from '../generated/policy.ts';
import { KeyrailError } from './errors.ts';

// A rotation needs two. Each one costs a digest of the body, before the sender is authenticated.
const MAX_SIGNATURES = 8;

/** The webhook is not authentic: it is forged, modified, replayed, or a clock is wrong. */
export class WebhookVerificationError extends KeyrailError {
  declare name: 'WebhookVerificationError';

  static {
    this.prototype.name = 'WebhookVerificationError';
  }
}

/** A webhook as it was received. */
export interface IncomingWebhook {
  /** The body, byte for byte as received. JSON that was parsed and serialized again has another signature. */
  readonly body: string | Uint8Array;
  /** The headers of the request, as a `Headers` object or as Node's plain object. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The options of {@link verifyWebhook}. */
export interface VerifyWebhookOptions {
  /** The secret of the webhook, `whsec_…`. During a rotation: the new secret and the old one. */
  readonly secret: string | readonly string[];
  /** By how many seconds the webhook's timestamp may differ from now, in either direction. The default is 300. */
  readonly toleranceSeconds?: number | undefined;
  /** Returns the time, in milliseconds since 1970. The default is the platform's clock. */
  readonly now?: (() => number) | undefined;
}

/**
 * Verifies that a webhook is from Keyrail, by the Standard Webhooks specification, and returns its parsed body.
 *
 * @throws WebhookVerificationError if the signature is invalid or the timestamp is not current. Respond with 400.
 * @throws KeyrailError if the secret is malformed.
 *
 * @example
 * const event = await verifyWebhook({ body: await request.text(), headers: request.headers }, { secret: 'whsec_…' });
 */
export async function verifyWebhook<Event = unknown>(webhook: IncomingWebhook, options: VerifyWebhookOptions): Promise<Event> {
  // Node's headers are a plain object. A missing header becomes an empty text, which no signature matches.
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
  // Negated as a whole, so that it also rejects NaN, which fails every comparison.
  if (!(/^\d+$/.test(timestamp) && Math.abs(now - Number(timestamp) * 1000) <= tolerance)) {
    throw new WebhookVerificationError('The webhook timestamp is not current. Check for a replay or a wrong clock.');
  }
  // Over the bytes as received, since invalid UTF-8 would change when it is decoded and encoded again.
  const signed = await new Blob([`${id}.${timestamp}.`, webhook.body as BlobPart]).arrayBuffer();
  for (const secret of [options.secret].flat()) {
    const key = await importKey(secret);
    for (const signature of signatures.split(' ', MAX_SIGNATURES)) {
      // `verify` compares in constant time.
      const bytes = signature.startsWith('v1,') ? bytesOf(signature.slice(3)) : undefined;
      if (bytes && (await crypto.subtle.verify('HMAC', key, bytes, signed))) return parse(webhook.body);
    }
  }
  throw new WebhookVerificationError('No signature matches. Check the secret, and pass the body unmodified.');
}

function importKey(secret: string): Promise<CryptoKey> {
  const bytes = bytesOf(secret.replace(/^whsec_/, ''));
  if (!bytes?.length) throw new KeyrailError('The webhook secret must be `whsec_` and base64.');
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
    throw new WebhookVerificationError('The webhook body is not JSON.');
  }
}
