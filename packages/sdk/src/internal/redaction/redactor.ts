/** Secrets of a kind that Keyrail mints, whoever they belong to. */
const MINTED = /\b(?:sk_live|sk_test|ck|cs|uk|whsec)_[\w+/=]{8,}/g;
const TOKENS_REMEMBERED = 16;
const MARK = '[credential]';

/** Takes a client's secrets out of texts. It holds them where nothing can print them. */
export class Redactor {
  readonly #secrets: string[] = [];
  readonly #tokens: string[] = [];
  /** Every spelling of each of them. */
  #held = /$^/g;

  /** Remembers a secret for good. */
  addSecret(secret: string): void {
    this.#secrets.push(spellingsOf(secret));
    this.#learn();
  }

  /** Remembers a token, until many others came after it. */
  addToken(token: string): void {
    this.#tokens.unshift(spellingsOf(token));
    this.#tokens.length = Math.min(this.#tokens.length, TOKENS_REMEMBERED);
    this.#learn();
  }

  /** The text without the secrets, for what comes from elsewhere and may repeat them. */
  readonly redact = (text: string): string => text.replace(this.#held, MARK).replace(MINTED, MARK);

  #learn(): void {
    this.#held = new RegExp([...this.#secrets, ...this.#tokens].join('|'), 'gi');
  }
}

/** A pattern of a secret as it is, and as JSON and URLs may write it: of what is no letter or digit, each may have an escape. */
function spellingsOf(secret: string): string {
  return secret.replace(/\W/g, (character) => {
    const code = character.charCodeAt(0).toString(16);
    return `(?:\\\\?\\x${code}|(?:\\\\u00|%)${code})`;
  });
}
