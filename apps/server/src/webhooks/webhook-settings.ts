import { contractDocument } from '@keyrail/contract/document';
import type { QueueSettings } from './delivery/delivery-queue.ts';
import { RETRY_WAITS } from './delivery/retry-schedule.ts';
import { createResolveByDns, type ResolveName } from './egress/resolve-by-dns.ts';

/** What of webhooks tests set otherwise; nobody else does. */
export interface WebhookSettings extends QueueSettings {
  /** What the user agent says. */
  readonly version: string;
  /** How often to look for something to send. */
  readonly lookMilliseconds: number;
  /** How old the state may be that is told. */
  readonly countMilliseconds: number;
  /** How long to wait before each further attempt, in seconds. */
  readonly retryWaits: readonly number[];
  /** How long one attempt may take. */
  readonly attemptMilliseconds: number;
  /** A webhook that failed for so long, without one success, is disabled. */
  readonly disableAfterMilliseconds: number;
  /** How long an event is kept, with its deliveries. */
  readonly keepMilliseconds: number;
  readonly resolve: ResolveName;
}

const DAY = 86_400_000;

export const WEBHOOK_SETTINGS: WebhookSettings = {
  version: String(contractDocument.info['version']),
  lookMilliseconds: 1_000,
  countMilliseconds: 10_000,
  retryWaits: RETRY_WAITS,
  attemptMilliseconds: 15_000,
  leaseSeconds: 30,
  leaseCheckSeconds: 10,
  disableAfterMilliseconds: 5 * DAY,
  keepMilliseconds: 30 * DAY,
  resolve: createResolveByDns(),
};
