import { contractDocument } from '@keyrail/contract/document';
import type { QueueSettings } from './delivery/delivery-queue.ts';
import { RETRY_DELAYS } from './delivery/retry-schedule.ts';
import { createResolveByDns, type ResolveName } from './egress/resolve-by-dns.ts';

/** The settings of webhooks. Only tests change them. */
export interface WebhookSettings extends QueueSettings {
  /** The version in the `User-Agent` header. */
  readonly version: string;
  /** The interval at which the server polls for deliveries that are due. */
  readonly pollMilliseconds: number;
  /** The interval at which the server counts deliveries for the metrics. */
  readonly metricsMilliseconds: number;
  /** The delays before the retries, in seconds. */
  readonly retryDelays: readonly number[];
  /** The time limit of one attempt. */
  readonly attemptTimeoutMilliseconds: number;
  /** A webhook is disabled when its attempts have failed for this long without one success. */
  readonly disableAfterMilliseconds: number;
  /** The age at which an event is deleted, with its deliveries. */
  readonly retentionMilliseconds: number;
  readonly resolve: ResolveName;
}

const DAY = 86_400_000;

export const WEBHOOK_SETTINGS: WebhookSettings = {
  version: String(contractDocument.info['version']),
  pollMilliseconds: 1_000,
  metricsMilliseconds: 10_000,
  retryDelays: RETRY_DELAYS,
  attemptTimeoutMilliseconds: 15_000,
  leaseSeconds: 30,
  leaseCheckSeconds: 10,
  disableAfterMilliseconds: 5 * DAY,
  retentionMilliseconds: 30 * DAY,
  resolve: createResolveByDns(),
};
