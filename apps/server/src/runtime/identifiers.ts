import { randomUUID } from 'node:crypto';
import { fromUUID, toUUIDBytes, typeidUnboxed } from 'typeid-js';

/** The kinds of things that have an id, by the prefix of their TypeID. */
export const prefixes = {
  organization: 'org',
  user: 'usr',
  apiKey: 'ak',
  apiClient: 'ac',
  personalKey: 'pk',
  auditEvent: 'aud',
  loggedRequest: 'log',
  signingKey: 'sig',
  person: 'per',
  event: 'pev',
  ticket: 'tkt',
  cannedReply: 'crp',
  channel: 'chn',
  webhook: 'wh',
  webhookEvent: 'evt',
  webhookDelivery: 'whd',
} as const;

/** Makes an id: a TypeID (prefix and UUIDv7 in base 32), so that ids sort by the time they were made. */
export function newId(kind: keyof typeof prefixes): string {
  return typeidUnboxed(prefixes[kind]);
}

/** Creates a UUIDv7 (RFC 9562, section 5.7) for a time, in milliseconds since 1970. Within a millisecond, a later UUID is greater. */
export type NewUuid = (moment: number) => string;

/** The version with the count of the first UUID in a millisecond, and with the count after the last one. */
const [FIRST, AFTER_LAST] = [0x7000, 0x8000];

/**
 * Creates a sequence of UUIDs, for rows that are stored too often to draw random bits for each. The sequence has 62 random bits, and the
 * 12 bits before them count within the millisecond (RFC 9562, section 6.2, method 1). One UUID of a sequence reveals the others, so
 * none may be a secret.
 */
export function createUuidSequence(): NewUuid {
  let random = drawRandom();
  let latest = Number.NEGATIVE_INFINITY;
  let time = '';
  let next = FIRST;
  return (moment) => {
    if (moment !== latest || next === AFTER_LAST) {
      // If the clock was set back, or a millisecond had too many UUIDs, the counts repeat and need new random bits.
      if (moment <= latest) random = drawRandom();
      const digits = moment.toString(16).padStart(12, '0');
      time = `${digits.slice(0, 8)}-${digits.slice(8)}-`;
      next = FIRST;
      latest = moment;
    }
    return time + (next++).toString(16) + random;
  };
}

/** The last 64 bits of a UUID: its variant and 62 random bits, after the hyphen before them. */
function drawRandom(): string {
  return randomUUID().slice(18);
}

/** The id with this UUID. */
export function idOfUuid(kind: keyof typeof prefixes, uuid: string): string {
  return fromUUID(uuid, prefixes[kind]);
}

/** The UUID in an id, and the time in the UUID, in milliseconds since 1970. */
export function uuidOfId(id: string): { readonly uuid: string; readonly moment: number } {
  const hex = Buffer.from(toUUIDBytes(id as Parameters<typeof toUUIDBytes>[0])).toString('hex');
  return { uuid: hex, moment: Number.parseInt(hex.slice(0, 12), 16) };
}
