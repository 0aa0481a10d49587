import type { RecordAudit } from '../audit/record.ts';
import type { Database } from '../database/database.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Log } from '../runtime/log.ts';
import { type PeriodicTask, startPeriodicTask } from '../runtime/periodic-task.ts';
import { createDeliver } from './delivery/deliver.ts';
import { createDeliveryQueue } from './delivery/delivery-queue.ts';
import { createDispatcher } from './delivery/dispatcher.ts';
import { countDeliveries } from './delivery/outbox.repository.ts';
import type { WebhookRequest } from './delivery/post-delivery.ts';
import type { Sender } from './delivery/webhook-sender.ts';
import { createPermittedAddresses, type PermittedAddresses } from './egress/permitted-addresses.ts';
import { createSigningSecrets, type SigningSecrets } from './endpoints/signing-secret.ts';
import { maintainWebhooks } from './webhook-maintenance.ts';
import { WEBHOOK_SETTINGS, type WebhookSettings } from './webhook-settings.ts';

/** How often to look at what happens by itself, in milliseconds. */
const UPKEEP_INTERVAL = 60_000;

/** What there is to be sent and what came of it, in all organizations together. */
export interface WebhookState {
  /** Deliveries that wait to be sent, for the first time or again. */
  readonly waiting: number;
  /** Deliveries that are under way, in this process. */
  readonly active: number;
  /** Deliveries that were given up, of those that are kept. */
  readonly failed: number;
}

/** Sends events to webhooks, beside serving. */
export interface Webhooks {
  readonly secrets: SigningSecrets;
  readonly addresses: PermittedAddresses;
  /** Begins to look for something to send, and does so from then on. */
  start(): void;
  /** Announces at once what happens to credentials by itself, and deletes what is old. */
  maintain(): Promise<void>;
  /** Waits for what is under way, but no longer than `milliseconds`. What is not sent by then is sent after the next start. */
  stop(milliseconds: number): Promise<void>;
  /** As it was some seconds ago, so that it can be told while the database does not answer. */
  state(): WebhookState;
}

/** @param secret - the server's, under which signing secrets are encrypted */
export function createWebhooks(
  { database, clock, log, recordAudit, secret }: { database: Database; clock: Clock; log: Log; recordAudit: RecordAudit; secret: string },
  { allowedNetworks, ...given }: { readonly allowedNetworks: readonly string[] } & Partial<WebhookSettings>,
): Webhooks {
  const settings = { ...WEBHOOK_SETTINGS, ...given };
  const secrets = createSigningSecrets(secret);
  const addresses = createPermittedAddresses(allowedNetworks);
  const onError = (error: unknown): void => log.warn({ error }, 'webhooks could not be sent, and are tried again');
  const queue = createDeliveryQueue(database, settings, onError);
  // Loaded when there is something to send, and not before the server is ready.
  let sender: Promise<Sender> | undefined;
  const loadSender = () =>
    (sender ??= import('./delivery/webhook-sender.ts').then(({ createSender }) => createSender(addresses, settings.resolve)));
  const send = async (message: WebhookRequest) => (await loadSender()).send(message);
  const deliver = createDeliver({ database, clock, recordAudit, secrets, settings, send });
  const dispatcher = createDispatcher({ database, clock, queue, deliver, onError }, settings.lookMilliseconds);
  const stopping = new AbortController();
  const maintain = () => maintainWebhooks({ database, clock, onError, signal: stopping.signal }, settings.keepMilliseconds);
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
        startPeriodicTask(maintain, UPKEEP_INTERVAL, onError),
        startPeriodicTask(count, settings.countMilliseconds, onError),
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
    state() {
      const { pending, failed } = counted;
      const active = dispatcher.underWay();
      return { waiting: Math.max(0, pending - active), active, failed };
    },
  };
}
