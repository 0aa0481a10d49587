import { typeidUnboxed } from 'typeid-js';

/** The kinds of things that have an id, by the prefix of their TypeID. */
export const prefixes = {
  organization: 'org',
  user: 'usr',
  apiKey: 'ak',
  apiClient: 'ac',
  personalKey: 'pk',
  auditEvent: 'evt',
  signingKey: 'sig',
  ticket: 'tkt',
  webhook: 'wh',
  webhookEvent: 'evt',
  webhookDelivery: 'whd',
} as const;

/** Makes an id: a TypeID (prefix and UUIDv7 in base 32), so that ids sort by the time they were made. */
export function newId(kind: keyof typeof prefixes): string {
  return typeidUnboxed(prefixes[kind]);
}
