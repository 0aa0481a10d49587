import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';

const KINDS = ['key', 'clientKey', 'clientSecret', 'token'] as const;
type Kind = (typeof KINDS)[number];

const PREFIXES: Readonly<Record<Exclude<Kind, 'token'>, string>> = { key: 'sk_live_', clientKey: 'ck_', clientSecret: 'cs_' };

// A token is a JWT whose `exp` is long past, since clocks differ and no SDK may go by it.
const JWT_HEADER = Buffer.from('{"alg":"RS256","typ":"at+jwt"}').toString('base64url');
const JWT_CLAIMS = '{"exp":1684125718,"jti":"';

// A display prefix, which is public, shows four digits. Whoever prints this many has printed too much.
const TELLING_LENGTH = 16;

/**
 * The secrets of one scenario. In its texts they stand as `{key:1}`, `{clientKey:1}`, `{clientSecret:1}` and `{token:1}`,
 * under any name after the colon; each name has one secret, the same in every run.
 */
export class Secrets {
  readonly #byName = new Map<string, string>();
  readonly #pieces = new Map<string, string>();

  /** A copy of a value in which each placeholder of a secret is that secret. */
  expand<Value>(value: Value): Value {
    return mapTexts(value, (text) =>
      text.replace(/\{(key|clientKey|clientSecret|token):(\w+)\}/g, (placeholder, kind: Kind, name: string) => {
        const known = this.#byName.get(placeholder);
        return known ?? this.#add(placeholder, kind, name);
      }),
    );
  }

  /** A text in which each secret is its placeholder again, as reports show it. */
  hide(text: string): string {
    let hidden = text;
    for (const [placeholder, secret] of this.#byName) hidden = hidden.replaceAll(secret, placeholder);
    return hidden;
  }

  /** The placeholders of the secrets that a text holds, whole or in a telling part. */
  findIn(text: string): readonly string[] {
    const found = new Set<string>();
    for (const [piece, placeholder] of this.#pieces) if (!found.has(placeholder) && text.includes(piece)) found.add(placeholder);
    return [...found];
  }

  #add(placeholder: string, kind: Kind, name: string): string {
    const random = createHash('sha512').update(`${kind} ${name}`).digest();
    const { secret, unknowable } = kind === 'token' ? mintToken(random) : mintKey(PREFIXES[kind], random);
    this.#byName.set(placeholder, secret);
    for (let start = 0; start + TELLING_LENGTH <= unknowable.length; start++) {
      this.#pieces.set(unknowable.slice(start, start + TELLING_LENGTH), placeholder);
    }
    return secret;
  }
}

/** A copy of a value in which every text, at any depth, went through a function. */
export function mapTexts<Value>(value: Value, map: (text: string) => string): Value {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return map(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, member]) => [map(name), walk(member)]));
  };
  return walk(value) as Value;
}

function mintKey(prefix: string, random: Buffer): { secret: string; unknowable: string } {
  const unchecked = prefix + random.toString('hex').slice(0, 40);
  const secret = unchecked + crc32(unchecked).toString(16).padStart(8, '0');
  return { secret, unknowable: secret.slice(prefix.length) };
}

function mintToken(random: Buffer): { secret: string; unknowable: string } {
  const claims = Buffer.from(`${JWT_CLAIMS}${random.subarray(0, 16).toString('hex')}"}`).toString('base64url');
  const signature = random.subarray(16).toString('base64url');
  // The beginning is that of every token. Three bytes are four characters.
  const unknowable = `${claims.slice((JWT_CLAIMS.length / 3) * 4)}.${signature}`;
  return { secret: `${JWT_HEADER}.${claims}.${signature}`, unknowable };
}
