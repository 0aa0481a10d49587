import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { Deliver } from './deliver.ts';
import { listUnqueued, markQueued } from './outbox.repository.ts';
import type { DeliveryQueue, TakenJob } from './queue.ts';

/** How often to look for something to do, in milliseconds. */
const LOOK_INTERVAL = 1_000;

/** So many deliveries are under way at a time, in this process. */
const MAX_UNDER_WAY = 20;

/** So many go from the outbox to the queue at once. */
const RELAY_BATCH = 200;

/** So many such batches go before what is due is sent. */
const MAX_BATCHES = 20;

/** Moves deliveries from the outbox to the queue, and sends those whose time has come. */
export interface Dispatcher {
  start(): void;
  /** Looks at once whether there is something to do, and not only at the next interval. */
  look(): Promise<void>;
  /** How many deliveries are under way. */
  underWay(): number;
  /**
   * Takes nothing new and waits for what is under way, but no longer than `milliseconds`; then gives up what is left, for
   * another process to send.
   */
  stop(milliseconds: number): Promise<void>;
}

/** @param onError - told what went wrong; it is tried again at the next interval */
export function createDispatcher({
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
}): Dispatcher {
  const underWay = new Set<Promise<void>>();
  const abort = new AbortController();
  let looking: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

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
      job: { organizationId: organization_id, deliveryId: id, turn },
      webhookId: webhook_id,
      waitSeconds: Math.max(0, next_attempt_at.getTime() - now.getTime()) / 1_000,
    }));
    // Killed between the two, it adds them again, which adds nothing.
    await queue.add(jobs);
    await markQueued(database, unqueued, now);
    return unqueued.length;
  }

  async function takeAndSend(): Promise<void> {
    const free = MAX_UNDER_WAY - underWay.size;
    if (free <= 0) return;
    for (const taken of await queue.take(free)) {
      const sending: Promise<void> = carryOut(taken).finally(() => {
        underWay.delete(sending);
        // There may be more than could be taken.
        void look();
      });
      underWay.add(sending);
    }
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
  }

  function look(): Promise<void> {
    if (isStopped) return Promise.resolve();
    looking ??= queue
      .start()
      .then(relay)
      .then(takeAndSend)
      .catch(onError)
      .finally(() => (looking = undefined));
    return looking;
  }

  return {
    start() {
      timer = setInterval(() => void look(), LOOK_INTERVAL).unref();
    },
    look,
    underWay: () => underWay.size,
    async stop(milliseconds) {
      isStopped = true;
      clearInterval(timer);
      await looking;
      const deadline = setTimeout(() => abort.abort(new Error('the server stops')), milliseconds);
      await Promise.all(underWay);
      clearTimeout(deadline);
    },
  };
}
