/** Secrets of a kind that Keyrail mints, whoever they belong to. */
const MINTED = /\b(?:sk_live|sk_test|ck|cs|uk|whsec)_[\w+/=]{8,}/g;
const TOKENS_REMEMBERED = 16;

/** Takes a client's secrets out of texts. It holds them where nothing can print them. */
export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #tokens: string[] = [];

  /** Remembers a secret for good. */
  addSecret(secret: string): void {
    this.#secrets.add(secret);
  }

  /** Remembers a token, until many others came after it. */
  addToken(token: string): void {
    this.#tokens.unshift(token);
    this.#tokens.length = Math.min(this.#tokens.length, TOKENS_REMEMBERED);
  }

  /** The text without the secrets, for what comes from elsewhere and may repeat them. */
  readonly redact = (text: string): string => {
    for (const secret of this.#secrets) text = text.replaceAll(secret, '[credential]');
    for (const token of this.#tokens) text = text.replaceAll(token, '[credential]');
    return text.replace(MINTED, '[credential]');
  };
}
