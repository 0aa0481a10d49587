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

/** Makes the UUIDv7 (RFC 9562, section 5.7) of a moment, in milliseconds since 1970. Of the same millisecond, a later one is greater. */
export type NewUuid = (moment: number) => string;

/** The version and the count of the first UUID of a millisecond, and of the one after the last. */
const [FIRST, AFTER_LAST] = [0x7000, 0x8000];

/**
 * Starts a sequence of UUIDs, for rows that are stored too often to draw random bits for each: 62 random bits are drawn for the sequence, and
 * the 12 bits before them count within the millisecond (RFC 9562, section 6.2, method 1). Other UUIDs of a sequence can be guessed
 * from one, so none may be a secret.
 */
export function createUuidSequence(): NewUuid {
  let random = drawRandom();
  let latest = Number.NEGATIVE_INFINITY;
  let time = '';
  let next = FIRST;
  return (moment) => {
    if (moment !== latest || next === AFTER_LAST) {
      // After a clock was set back, or too many in one millisecond, the same counts come again.
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

/** The id that stands for a UUID. */
export function idOfUuid(kind: keyof typeof prefixes, uuid: string): string {
  return fromUUID(uuid, prefixes[kind]);
}

/** The UUID that an id stands for, and the moment in it, in milliseconds since 1970. */
export function uuidOfId(id: string): { readonly uuid: string; readonly moment: number } {
  const hex = Buffer.from(toUUIDBytes(id as Parameters<typeof toUUIDBytes>[0])).toString('hex');
  return { uuid: hex, moment: Number.parseInt(hex.slice(0, 12), 16) };
}
