import { createHash } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import type { Database } from '../../database/database.ts';

/** A job of the queue: the delivery to send, and the turn of the delivery that the job is for. */
export interface DeliveryJob {
  readonly organizationId: string;
  readonly webhookId: string;
  readonly deliveryId: string;
  readonly turn: number;
}

/** A job that this process has claimed. No other process can claim it until its lease expires. */
export interface ClaimedJob {
  readonly job: DeliveryJob;
  /** Removes the job from the queue: it is done. */
  complete(): Promise<void>;
  /** Returns the job to the queue undone: any process may claim it at once. */
  release(): Promise<void>;
}

/** The queue of deliveries, which all servers of a database share. */
export interface DeliveryQueue {
  /** Prepares the queue's tables. Does nothing if they are ready. The other methods fail before it was called. */
  start(): Promise<void>;
  /** Adds jobs that can be claimed after `delaySeconds`. A job that is in the queue, or was completed in the last minute, is not added again. */
  add(jobs: readonly { readonly job: DeliveryJob; readonly delaySeconds: number }[]): Promise<void>;
  /**
   * Claims jobs that are due.
   *
   * @param limit - the most jobs to claim
   * @param excludedWebhookIds - the webhooks of which no job is claimed
   */
  claim(limit: number, excludedWebhookIds: readonly string[]): Promise<ClaimedJob[]>;
  stop(): Promise<void>;
}

/** The lease of a claimed job. When it expires, the process that claimed the job must be gone, and others may claim it. */
export interface QueueSettings {
  /** The length of a lease. It is longer than the timeout of an attempt. */
  readonly leaseSeconds: number;
  /** The interval at which the queue looks for expired leases. */
  readonly leaseCheckSeconds: number;
}

const QUEUE = 'webhook_deliveries';

/** The approximate number of jobs of one webhook that all servers together claim at a time, so that its endpoint is not overloaded. */
const MAX_CLAIMED_PER_WEBHOOK = 4;

/** The interval, in seconds, of tasks of pg-boss that this queue does not need. */
const RARELY = 86_400;

/** Creates a queue of pg-boss, in a schema of its own that no tenant's transaction can access. */
export function createDeliveryQueue(database: Database, settings: QueueSettings, onError: (error: unknown) => void): DeliveryQueue {
  let starting: Promise<PgBoss> | undefined;
  const started = (): Promise<PgBoss> => starting ?? Promise.reject(new Error('the delivery queue is not started; call start first'));

  return {
    async start() {
      starting ??= startBoss(database, settings, onError).catch((error: unknown) => {
        starting = undefined;
        throw error;
      });
      await starting;
    },

    async add(jobs) {
      const rows = jobs.map(({ job, delaySeconds }) => ({
        id: idOf(job),
        data: job,
        group: { id: job.webhookId },
        startAfter: String(delaySeconds),
      }));
      await (await started()).insert(QUEUE, rows);
    },

    async claim(limit, excludedWebhookIds) {
      const boss = await started();
      const fetched = await boss.fetch<DeliveryJob>(QUEUE, {
        batchSize: limit,
        groupConcurrency: MAX_CLAIMED_PER_WEBHOOK,
        ignoreGroups: [...excludedWebhookIds],
      });
      return fetched.map((job) => ({
        job: job.data,
        async complete() {
          await boss.complete(QUEUE, job);
        },
        async release() {
          await boss.fail(QUEUE, job);
        },
      }));
    },

    async stop() {
      // Every claimed job is completed or released by now, and the database's connections belong to the server.
      await (await starting)?.stop({ graceful: false, close: false });
    },
  };
}

async function startBoss(
  database: Database,
  { leaseSeconds, leaseCheckSeconds }: QueueSettings,
  onError: (error: unknown) => void,
): Promise<PgBoss> {
  // Loaded only in a process that sends webhooks, and after the server is ready.
  const boss = new (await import('pg-boss')).PgBoss({
    db: database.jobs,
    backend: database.jobs.backend,
    schema: 'keyrail_jobs',
    superviseIntervalSeconds: leaseCheckSeconds,
    monitorIntervalSeconds: leaseCheckSeconds,
    maintenanceIntervalSeconds: 600,
    flowIntervalSeconds: RARELY,
    bamIntervalSeconds: RARELY,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', onError);
  try {
    await boss.start();
    await boss.createQueue(QUEUE, {
      expireInSeconds: leaseSeconds,
      // The delivery counts its attempts; a job is retried until it is done.
      retryLimit: 1_000_000,
      deleteAfterSeconds: 60,
    });
    return boss;
  } catch (error) {
    await boss.stop({ graceful: false, close: false });
    throw error;
  }
}

/** The UUID of a job (version 8, RFC 9562). It is derived from the job, so two servers that add the same job add it once. */
function idOf({ deliveryId, turn }: DeliveryJob): string {
  const hex = createHash('sha256').update(`${deliveryId}:${turn}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
