import type { Database } from '../../database/database.ts';
import type { Clock } from '../../runtime/clock.ts';
import { type PeriodicTask, startPeriodicTask } from '../../runtime/periodic-task.ts';
import { listEnabledWebhookIds } from '../endpoints/webhooks.repository.ts';
import type { Deliver } from './deliver.ts';
import type { ClaimedJob, DeliveryQueue } from './delivery-queue.ts';
import { listUnqueued, markQueued } from './outbox.repository.ts';

/** The most deliveries that this process has in progress. Nearly all of them wait for a response, which costs little. */
const MAX_IN_PROGRESS = 200;

/**
 * The approximate share of the free slots that one organization may use: nearly 20 slots while no other organization has a
 * delivery in progress, and fewer the more do. So slots stay free for the next organization, even if no endpoint of the
 * others responds.
 */
const SHARE_OF_FREE_SLOTS = 0.1;

/** The most jobs to claim at once. It is also limited to one organization's share, since all of them may be of one organization. */
const CLAIM_BATCH = 10;

/** The most deliveries that go from the outbox to the queue at once. */
const RELAY_BATCH = 200;

/** The most batches that go to the queue before the due deliveries are sent. */
const MAX_RELAY_BATCHES = 20;

/** Moves deliveries from the outbox to the queue, and sends the deliveries that are due. */
export interface Dispatcher {
  /** Starts to poll the outbox and the queue. */
  start(): void;
  /** The number of deliveries in progress in this process. */
  countInProgress(): number;
  /**
   * Claims no more jobs, and waits up to `milliseconds` for the deliveries in progress. Then it aborts the remaining ones,
   * whose jobs any process can claim.
   */
  stop(milliseconds: number): Promise<void>;
}

/** @param onError - receives the error of a failed step, which is retried at the next poll */
export function createDispatcher(
  {
    database,
    clock,
    queue,
    deliver,
    onError,
  }: {
    database: Database;
    clock: Clock;
    queue: DeliveryQueue;
    deliver: Deliver;
    onError: (error: unknown) => void;
  },
  pollMilliseconds: number,
): Dispatcher {
  const inProgress = new Map<ClaimedJob, Promise<void>>();
  /** The webhooks of which a job was claimed in this round. The round ends when no other webhook has a job that is due. */
  const served = new Set<string>();
  const abort = new AbortController();
  let polling: PeriodicTask | undefined;
  const isStopped = () => polling === undefined;

  async function poll(): Promise<void> {
    await queue.start();
    await relay();
    await sendDue();
  }

  async function relay(): Promise<void> {
    for (let batch = 0; batch < MAX_RELAY_BATCHES; batch++) {
      if ((await relayBatch()) < RELAY_BATCH) return;
    }
  }

  /** @returns the number of deliveries moved to the queue */
  async function relayBatch(): Promise<number> {
    const unqueued = await listUnqueued(database, RELAY_BATCH);
    if (unqueued.length === 0) return 0;
    const now = clock.now();
    const jobs = unqueued.map(({ id, organization_id, webhook_id, turn, next_attempt_at }) => ({
      job: { organizationId: organization_id, webhookId: webhook_id, deliveryId: id, turn },
      delaySeconds: Math.max(0, next_attempt_at.getTime() - now.getTime()) / 1_000,
    }));
    // If the process stops between the two statements, the next poll adds the same jobs again, which changes nothing.
    await queue.add(jobs);
    await markQueued(database, unqueued, now);
    return unqueued.length;
  }

  /** Serves the webhooks in rounds. Otherwise a fast endpoint with a backlog would use every slot that becomes free. */
  async function sendDue(): Promise<void> {
    let isWholeRound = served.size === 0;
    while (!isStopped() && inProgress.size < MAX_IN_PROGRESS) {
      const excluded = [...served, ...(await listEnabledWebhookIds(database, organizationsAtTheirShare()))];
      const claimed = await queue.claim(Math.min(CLAIM_BATCH, Math.ceil(organizationShare())), excluded);
      for (const each of claimed) {
        served.add(each.job.webhookId);
        inProgress.set(each, runJob(each));
      }
      if (claimed.length > 0) continue;
      served.clear();
      if (isWholeRound) return;
      isWholeRound = true;
    }
  }

  const organizationShare = () => (MAX_IN_PROGRESS - inProgress.size) * SHARE_OF_FREE_SLOTS;

  function organizationsAtTheirShare(): string[] {
    const share = organizationShare();
    const byOrganization = Map.groupBy(inProgress.keys(), ({ job }) => job.organizationId);
    return [...byOrganization].flatMap(([id, jobs]) => (jobs.length < share ? [] : id));
  }

  async function runJob(claimed: ClaimedJob): Promise<void> {
    try {
      await deliver(claimed.job, abort.signal);
      await claimed.complete();
    } catch (error) {
      if (abort.signal.aborted) await claimed.release().catch(onError);
      // The cause is this server or its database. The job's lease is left to expire, so that the retry comes after a pause.
      else onError(error);
    }
    inProgress.delete(claimed);
    // More jobs may be due than there were slots for.
    void polling?.run();
  }

  return {
    start() {
      polling = startPeriodicTask(poll, pollMilliseconds, onError);
    },
    countInProgress: () => inProgress.size,
    async stop(milliseconds) {
      const stopped = polling?.stop();
      polling = undefined;
      await stopped;
      const deadline = setTimeout(() => abort.abort(new Error('the server is stopping')), milliseconds);
      await Promise.all(inProgress.values());
      clearTimeout(deadline);
    },
  };
}
