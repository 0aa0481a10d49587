import { randomUUID } from 'node:crypto';
import { fromUUID, toUUIDBytes, typeidUnboxed } from 'typeid-js';

/** The kinds of things that have an id, by the prefix of their TypeID. */
export const prefixes = {
  organization: 'org',
  user: 'usr',
  apiKey: 'ak',
  apiClient: 'ac',
  personalKey: 'pk',
  auditEvent: 'evt',
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

/**
 * Makes the UUIDv7 (RFC 9562, section 5.7) of a moment, in milliseconds since 1970; for what is stored too often for a longer id.
 *
 * @param sequence - its place among those of the same millisecond, of which 4,096 are kept in order
 */
export function newUuidAt(moment: number, sequence = 0): string {
  const time = moment.toString(16).padStart(12, '0');
  const place = (sequence & 0xfff).toString(16).padStart(3, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${place}${randomUUID().slice(18)}`;
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
