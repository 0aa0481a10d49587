import { createHash } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import type { Database } from '../../database/database.ts';

/** What the queue carries: which delivery is to be sent, and which time that is. */
export interface DeliveryJob {
  readonly organizationId: string;
  readonly webhookId: string;
  readonly deliveryId: string;
  readonly turn: number;
}

/** A job that this process has taken, and nobody else has until it expires. */
export interface TakenJob {
  readonly job: DeliveryJob;
  /** It is done: no other process is to take it. */
  complete(): Promise<void>;
  /** It was given up before it was done: any process may take it at once. */
  giveBack(): Promise<void>;
}

/** The queue of deliveries, which all servers of a database share. */
export interface DeliveryQueue {
  /** Gets it ready; once it is, this does nothing. Whatever else is asked of it comes after. */
  start(): Promise<void>;
  /** Adds jobs that may be taken after `waitSeconds`. One that was added already is not added again. */
  add(jobs: readonly { readonly job: DeliveryJob; readonly waitSeconds: number }[]): Promise<void>;
  /** Takes jobs whose time has come, at most so many, and none of some webhooks. */
  take(limit: number, passedOver: readonly string[]): Promise<TakenJob[]>;
  stop(): Promise<void>;
}

/** When a job is anybody's again, because whoever took it must be gone. */
export interface QueueSettings {
  /** It was taken for so long, which is longer than an attempt may take. */
  readonly leaseSeconds: number;
  /** How often the queue looks for such jobs. */
  readonly leaseCheckSeconds: number;
}

const QUEUE = 'webhook_deliveries';

/** About so many jobs of one webhook may be taken at a time, by all servers together, so that its endpoint is not overrun. */
const MAX_TAKEN_OF_ONE_WEBHOOK = 4;

/** Of no use here, and so seldom, in seconds. */
const SELDOM = 86_400;

/** A queue of pg-boss, in a schema of its own that no tenant can reach. */
export function createDeliveryQueue(database: Database, settings: QueueSettings, onError: (error: unknown) => void): DeliveryQueue {
  let starting: Promise<PgBoss> | undefined;
  const started = (): Promise<PgBoss> => starting ?? Promise.reject(new Error('the queue was not started'));

  return {
    async start() {
      starting ??= startBoss(database, settings, onError).catch((error: unknown) => {
        starting = undefined;
        throw error;
      });
      await starting;
    },

    async add(jobs) {
      const rows = jobs.map(({ job, waitSeconds }) => ({
        id: idOf(job),
        data: job,
        group: { id: job.webhookId },
        startAfter: String(waitSeconds),
      }));
      await (await started()).insert(QUEUE, rows);
    },

    async take(limit, passedOver) {
      const boss = await started();
      const taken = await boss.fetch<DeliveryJob>(QUEUE, {
        batchSize: limit,
        groupConcurrency: MAX_TAKEN_OF_ONE_WEBHOOK,
        ignoreGroups: [...passedOver],
      });
      return taken.map((held) => ({
        job: held.data,
        async complete() {
          await boss.complete(QUEUE, held);
        },
        async giveBack() {
          await boss.fail(QUEUE, held);
        },
      }));
    },

    async stop() {
      // What it took is given back or done by then, and the database's connections are not its own.
      await (await starting)?.stop({ graceful: false, close: false });
    },
  };
}

async function startBoss(
  database: Database,
  { leaseSeconds, leaseCheckSeconds }: QueueSettings,
  onError: (error: unknown) => void,
): Promise<PgBoss> {
  // Loaded only by who sends, and not before the server is ready.
  const boss = new (await import('pg-boss')).PgBoss({
    db: database.jobs,
    backend: database.jobs.backend,
    schema: 'keyrail_jobs',
    superviseIntervalSeconds: leaseCheckSeconds,
    monitorIntervalSeconds: leaseCheckSeconds,
    maintenanceIntervalSeconds: 600,
    flowIntervalSeconds: SELDOM,
    bamIntervalSeconds: SELDOM,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', onError);
  try {
    await boss.start();
    await boss.createQueue(QUEUE, {
      expireInSeconds: leaseSeconds,
      // It is the delivery that counts its attempts; a job is taken until it is done.
      retryLimit: 1_000_000,
      deleteAfterSeconds: 60,
    });
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false, close: false });
    throw error;
  }
}

/** Always the same UUID (version 8, RFC 9562) for the same job, so that two servers that add it add one. */
function idOf({ deliveryId, turn }: DeliveryJob): string {
  const hex = createHash('sha256').update(`${deliveryId}:${turn}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
