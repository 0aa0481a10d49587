import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const KINDS = ['key', 'clientKey', 'clientSecret', 'token'] as const;
type Kind = (typeof KINDS)[number];

const PREFIXES: Readonly<Record<Exclude<Kind, 'token'>, string>> = { key: 'sk_live_', clientKey: 'ck_', clientSecret: 'cs_' };

// A token is a JWT whose `exp` is in the past. An SDK must not use it, since the clocks of client and server differ.
const JWT_HEADER = Buffer.from('{"alg":"RS256","typ":"at+jwt"}').toString('base64url');
const JWT_CLAIMS = '{"exp":1684125718,"jti":"';

// A display prefix, which is public, shows four digits. A text with this many digits discloses the secret.
const DISCLOSING_LENGTH = 16;

/**
 * The secrets of one scenario. Their placeholders are `{key:1}`, `{clientKey:1}`, `{clientSecret:1}` and `{token:1}`, with any name
 * after the colon. Each name has one secret, which is the same in every run.
 */
export class Secrets {
  readonly #byName = new Map<string, string>();
  readonly #pieces = new Map<string, string>();

  /** Returns a copy of a value with the secrets in place of their placeholders. */
  expand<Value>(value: Value): Value {
    return mapStrings(value, (text) =>
      text.replace(/\{(key|clientKey|clientSecret|token):(\w+)\}/g, (placeholder, kind: Kind, name: string) => {
        const known = this.#byName.get(placeholder);
        return known ?? this.#add(placeholder, kind, name);
      }),
    );
  }

  /** Returns a text with the placeholders in place of the secrets, for reports. */
  redact(text: string): string {
    let redacted = text;
    for (const [placeholder, secret] of this.#byName) redacted = redacted.replaceAll(secret, placeholder);
    return redacted;
  }

  /** Returns the placeholders of the secrets that a text contains, complete or in a part that discloses them. */
  findIn(text: string): readonly string[] {
    const found = new Set<string>();
    for (const [piece, placeholder] of this.#pieces) if (!found.has(placeholder) && text.includes(piece)) found.add(placeholder);
    return [...found];
  }

  #add(placeholder: string, kind: Kind, name: string): string {
    const random = createHash('sha512').update(`${kind} ${name}`).digest();
    const { secret, secretPart } = kind === 'token' ? createToken(random) : createKey(PREFIXES[kind], random);
    this.#byName.set(placeholder, secret);
    for (let start = 0; start + DISCLOSING_LENGTH <= secretPart.length; start++) {
      this.#pieces.set(secretPart.slice(start, start + DISCLOSING_LENGTH), placeholder);
    }
    return secret;
  }
}

/** Returns a copy of a value in which a function has replaced each string, at any depth. */
export function mapStrings<Value>(value: Value, map: (text: string) => string): Value {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return map(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [map(name), walk(member)]));
  };
  return walk(value) as Value;
}

function createKey(prefix: string, random: Buffer): { secret: string; secretPart: string } {
  const unchecked = prefix + random.toString('hex').slice(0, 40);
  const secret = unchecked + crc32(unchecked).toString(16).padStart(8, '0');
  return { secret, secretPart: secret.slice(prefix.length) };
}

function createToken(random: Buffer): { secret: string; secretPart: string } {
  const claims = Buffer.from(`${JWT_CLAIMS}${random.subarray(0, 16).toString('hex')}"}`).toString('base64url');
  const signature = random.subarray(16).toString('base64url');
  // All tokens have the same beginning. Three bytes are four characters of base64.
  const secretPart = `${claims.slice((JWT_CLAIMS.length / 3) * 4)}.${signature}`;
  return { secret: `${JWT_HEADER}.${claims}.${signature}`, secretPart };
}
