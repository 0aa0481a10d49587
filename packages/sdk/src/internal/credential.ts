import { KeyrailError } from '../core/errors.ts';

/** How a secret is announced in `Authorization`. The server takes either, spelled exactly so. */
export type Scheme = 'Bearer' | 'Key';

/** The secret, in the one place that can tell it: no member to inspect, print or serialize. */
export class Credential {
  readonly #secret: string;
  readonly #scheme: Scheme;

  /** @throws KeyrailError if the secret is missing or can't stand in a header. It does not repeat the secret. */
  constructor(secret: string | undefined, scheme: Scheme = 'Bearer') {
    if (!secret) throw new KeyrailError('There is no credential. Pass `credential` to createKeyrail, or set KEYRAIL_TOKEN.');
    if (!/^[\x21-\x7e]+$/.test(secret)) {
      throw new KeyrailError(
        'The credential holds white space, a line break or another character that no secret has. Give the secret alone: without `Bearer`, quotes, or the end of its line.',
      );
    }
    if (scheme !== 'Bearer' && scheme !== 'Key') throw new KeyrailError("`scheme` is 'Bearer' or 'Key', spelled exactly so.");
    this.#secret = secret;
    this.#scheme = scheme;
  }

  /** A new request with the credential on it, so that the given one, which others hold too, stays without. */
  authorize(request: Request): Request {
    const headers = new Headers(request.headers);
    headers.set('Authorization', `${this.#scheme} ${this.#secret}`);
    // Followed, a redirect could turn a POST into a GET, or have sent the secret in the clear already.
    return new Request(request, { headers, redirect: 'manual' });
  }

  /** A text without the secret, for what comes from elsewhere and may repeat it. */
  redact(text: string): string {
    return text.replaceAll(this.#secret, '[credential]');
  }
}
