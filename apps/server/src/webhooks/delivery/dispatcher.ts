import type { Database } from '../../database/database.ts';
import type { Clock } from '../../runtime/clock.ts';
import { type PeriodicTask, startPeriodicTask } from '../../runtime/periodic-task.ts';
import type { Deliver } from './deliver.ts';
import type { DeliveryQueue, TakenJob } from './delivery-queue.ts';
import { listUnqueued, listWebhooksOf, markQueued } from './outbox.repository.ts';

/** So many deliveries are under way at a time, in this process: nearly all wait for an answer, which costs little. */
const MAX_UNDER_WAY = 200;

/**
 * An organization has about so large a part of the places that are free: nearly 20 places while it is alone, and less the more
 * others have theirs. So some are left for the next, though no endpoint of the others answers.
 */
const SHARE_OF_FREE_PLACES = 0.1;

/** So many are taken from the queue at once, and no more than an organization's share: they may all be of one. */
const TAKE_BATCH = 10;

/** So many deliveries go from the outbox to the queue at once. */
const RELAY_BATCH = 200;

/** So many such batches go before what is due is sent. */
const MAX_BATCHES = 20;

/** Moves deliveries from the outbox to the queue, and sends those whose time has come. */
export interface Dispatcher {
  /** Begins to look for something to do, and does so from then on. */
  start(): void;
  /** How many deliveries are under way. */
  underWay(): number;
  /**
   * Takes nothing new and waits for what is under way, but no longer than `milliseconds`; then gives up what is left, for
   * another process to send.
   */
  stop(milliseconds: number): Promise<void>;
}

/** @param onError - told what went wrong; it is tried again at the next look */
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
  lookMilliseconds: number,
): Dispatcher {
  const underWay = new Map<TakenJob, Promise<void>>();
  /** The webhooks that had their go in this round. It ends when no other has something due. */
  const served = new Set<string>();
  const abort = new AbortController();
  let looks: PeriodicTask | undefined;
  const isStopped = () => looks === undefined;

  async function look(): Promise<void> {
    await queue.start();
    await relay();
    await takeAndSend();
  }

  async function relay(): Promise<void> {
    for (let batch = 0; batch < MAX_BATCHES; batch++) {
      if ((await relayBatch()) < RELAY_BATCH) return;
    }
  }

  /** @returns how many there were */
  async function relayBatch(): Promise<number> {
    const unqueued = await listUnqueued(database, RELAY_BATCH);
    if (unqueued.length === 0) return 0;
    const now = clock.now();
    const jobs = unqueued.map(({ id, organization_id, webhook_id, turn, next_attempt_at }) => ({
      job: { organizationId: organization_id, webhookId: webhook_id, deliveryId: id, turn },
      waitSeconds: Math.max(0, next_attempt_at.getTime() - now.getTime()) / 1_000,
    }));
    // Killed between the two, it adds them again, which adds nothing.
    await queue.add(jobs);
    await markQueued(database, unqueued, now);
    return unqueued.length;
  }

  /** Goes around among the webhooks: one that is fast and has much to get would otherwise take each place that becomes free. */
  async function takeAndSend(): Promise<void> {
    let isWholeRound = served.size === 0;
    while (!isStopped() && underWay.size < MAX_UNDER_WAY) {
      const passedOver = [...served, ...(await listWebhooksOf(database, organizationsWithTheirShare()))];
      const taken = await queue.take(Math.min(TAKE_BATCH, Math.ceil(shareOfOrganization())), passedOver);
      for (const each of taken) {
        served.add(each.job.webhookId);
        underWay.set(each, carryOut(each));
      }
      if (taken.length > 0) continue;
      served.clear();
      if (isWholeRound) return;
      isWholeRound = true;
    }
  }

  const shareOfOrganization = () => (MAX_UNDER_WAY - underWay.size) * SHARE_OF_FREE_PLACES;

  function organizationsWithTheirShare(): string[] {
    const share = shareOfOrganization();
    const byOrganization = Map.groupBy(underWay.keys(), ({ job }) => job.organizationId);
    return [...byOrganization].flatMap(([id, jobs]) => (jobs.length < share ? [] : id));
  }

  async function carryOut(taken: TakenJob): Promise<void> {
    try {
      await deliver(taken.job, abort.signal);
      await taken.complete();
    } catch (error) {
      if (abort.signal.aborted) await taken.giveBack().catch(onError);
      // Otherwise the fault is here or in the database: the job is left to expire, so that it is not tried without a pause.
      else onError(error);
    }
    underWay.delete(taken);
    // There may be more than could be taken.
    void looks?.run();
  }

  return {
    start() {
      looks = startPeriodicTask(look, lookMilliseconds, onError);
    },
    underWay: () => underWay.size,
    async stop(milliseconds) {
      const looking = looks?.stop();
      looks = undefined;
      await looking;
      const deadline = setTimeout(() => abort.abort(new Error('the server stops')), milliseconds);
      await Promise.all(underWay.values());
      clearTimeout(deadline);
    },
  };
}
