/** A secret in one of the formats that Keyrail issues, of any organization. */
const KEYRAIL_SECRET = /\b(?:sk_live|sk_test|ck|cs|uk|whsec)_[\w+/=]{8,}/g;
const MAX_TOKENS = 16;
const REPLACEMENT = '[credential]';

/** Removes a client's secrets from texts. It stores them where no logger, inspector or serializer can reach them. */
export class Redactor {
  readonly #secrets: string[] = [];
  readonly #tokens: string[] = [];
  /** Matches each stored secret in each of its encodings; at first nothing. */
  #stored = /$^/g;

  /** Stores a secret for the life of the client. */
  addSecret(secret: string): void {
    this.#secrets.push(encodingsOf(secret));
    this.#compile();
  }

  /** Stores a token, until 16 newer ones have replaced it. */
  addToken(token: string): void {
    this.#tokens.unshift(encodingsOf(token));
    this.#tokens.length = Math.min(this.#tokens.length, MAX_TOKENS);
    this.#compile();
  }

  /** Returns the text without secrets. Use it on any text from outside, which may repeat them. */
  readonly redact = (text: string): string => text.replace(this.#stored, REPLACEMENT).replace(KEYRAIL_SECRET, REPLACEMENT);

  #compile(): void {
    this.#stored = new RegExp([...this.#secrets, ...this.#tokens].join('|'), 'gi');
  }
}

/** Returns a pattern of a secret as it is, and as JSON and URLs encode it: each character but letters and digits may be escaped. */
function encodingsOf(secret: string): string {
  return secret.replace(/\W/g, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return `(?:\\\\?\\x${code}|(?:\\\\u00|%)${code})`;
  });
}
