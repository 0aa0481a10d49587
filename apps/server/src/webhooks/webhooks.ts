import type { RecordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Log } from '../runtime/log.ts';
import { type PeriodicTask, startPeriodicTask } from '../runtime/periodic-task.ts';
import { createDeliver } from './delivery/deliver.ts';
import { countDeliveries } from './delivery/delivery-metrics.repository.ts';
import { createDeliveryQueue } from './delivery/delivery-queue.ts';
import { createDispatcher } from './delivery/dispatcher.ts';
import type { WebhookRequest } from './delivery/webhook-request.ts';
import type { WebhookSender } from './delivery/webhook-sender.ts';
import { createPermittedAddresses, type PermittedAddresses } from './egress/permitted-addresses.ts';
import { createSigningSecrets, type SigningSecrets } from './endpoints/signing-secret.ts';
import { maintainWebhooks } from './webhook-maintenance.ts';
import { WEBHOOK_SETTINGS, type WebhookSettings } from './webhook-settings.ts';

/** The interval between two rounds of maintenance, in milliseconds. */
const MAINTENANCE_INTERVAL = 60_000;

/** The number of deliveries by state, of all organizations together. */
export interface DeliveryCounts {
  /** Deliveries that wait for their first attempt or for a retry. */
  readonly waiting: number;
  /** Deliveries in progress in this process. */
  readonly active: number;
  /** Deliveries that are still stored and were abandoned after their last attempt. */
  readonly failed: number;
}

/** Sends events to webhooks in the background of the server. */
export interface Webhooks {
  readonly secrets: SigningSecrets;
  readonly addresses: PermittedAddresses;
  /** Starts to poll for deliveries that are due. */
  start(): void;
  /** Runs a round of maintenance at once: see `maintainWebhooks`. */
  maintain(): Promise<void>;
  /** Waits up to `milliseconds` for the deliveries in progress. The remaining ones are sent by another server, or after the next start. */
  stop(milliseconds: number): Promise<void>;
  /** The counts of some seconds ago, so that they are available while the database does not respond. */
  countDeliveries(): DeliveryCounts;
}

/** @param secret - the server's secret, from which the encryption key of signing secrets is derived */
export function createWebhooks(
  { database, clock, log, recordAudit, secret }: { database: Database; clock: Clock; log: Log; recordAudit: RecordAudit; secret: string },
  { allowedNetworks, ...overrides }: { readonly allowedNetworks: readonly string[] } & Partial<WebhookSettings>,
): Webhooks {
  const settings = { ...WEBHOOK_SETTINGS, ...overrides };
  const secrets = createSigningSecrets(secret);
  const addresses = createPermittedAddresses(allowedNetworks);
  const onError = (error: unknown): void => log.warn({ error }, 'sending webhooks failed; the server retries it');
  const queue = createDeliveryQueue(database, settings, onError);
  // Loaded at the first delivery, so that the server is ready sooner.
  let sender: Promise<WebhookSender> | undefined;
  const loadSender = () =>
    (sender ??= import('./delivery/webhook-sender.ts').then(({ createWebhookSender }) => createWebhookSender(addresses, settings.resolve)));
  const send = async (request: WebhookRequest) => (await loadSender()).send(request);
  const deliver = createDeliver({ database, clock, recordAudit, secrets, settings, send });
  const dispatcher = createDispatcher({ database, clock, queue, deliver, onError }, settings.pollMilliseconds);
  const stopping = new AbortController();
  const maintain = () => maintainWebhooks({ database, clock, onError, signal: stopping.signal }, settings.retentionMilliseconds);
  let counted = { pending: 0, failed: 0 };
  const count = async () => {
    counted = await countDeliveries(database);
  };
  const periodicTasks: PeriodicTask[] = [];

  return {
    secrets,
    addresses,
    start() {
      periodicTasks.push(
        startPeriodicTask(maintain, MAINTENANCE_INTERVAL, onError),
        startPeriodicTask(count, settings.metricsMilliseconds, onError),
      );
      dispatcher.start();
    },
    maintain,
    async stop(milliseconds) {
      if (periodicTasks.length === 0) return;
      stopping.abort();
      await Promise.all([dispatcher.stop(milliseconds), ...periodicTasks.splice(0).map((each) => each.stop())]);
      await queue.stop();
      await (await sender)?.close();
    },
    countDeliveries() {
      const { pending, failed } = counted;
      const active = dispatcher.countInProgress();
      return { waiting: Math.max(0, pending - active), active, failed };
    },
  };
}
