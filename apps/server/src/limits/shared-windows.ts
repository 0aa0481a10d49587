import { Redis } from 'ioredis';
import type { RedisSettings } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import { createAnswerTimeout } from './answer-timeout.ts';
import { createLocalWindows } from './local-windows.ts';
import { createRedisWindows } from './redis-windows.ts';
import type { NowOrLater, Windows, WindowsInMemory } from './windows.ts';

/** How long a request waits for Redis at most, in beats: about a quarter of a second, and more while this process is busy. */
const PATIENCE_BEATS = 5;

/** How long after a connection has failed the next is tried, and a Redis that is away is asked again, in milliseconds. */
const TRY_AGAIN_AFTER = 250;

/** How long a start waits for Redis at most, in beats: about a second. */
const START_BEATS = 20;

/** How long a connection that is being made, or that is waited for, may be silent, in milliseconds. */
const SILENCE = { whileConnecting: 1_000, later: 5_000 };

/** Windows that all servers count in together. */
export interface SharedWindows extends Windows, Pick<WindowsInMemory, 'inMemory'> {
  /** Whether Redis counts; if not, each server counts for itself. */
  isTogether(): boolean;
  /** How often this process has counted by itself, since it started. */
  countedAlone(): number;
  close(): void;
}

/**
 * Opens windows in Redis. While Redis is away, at the start or later, this process counts for itself and lets its share of
 * each limit through: no request fails for it, and only those that were under way have waited. When Redis is there
 * again, it counts again.
 *
 * @param servers - how many servers share it; if nobody said, each lets all of a limit through
 */
export async function openSharedWindows({
  url,
  servers = 1,
  patienceBeats = PATIENCE_BEATS,
  log,
}: RedisSettings & { patienceBeats?: number | undefined; log: Log }): Promise<SharedWindows> {
  const redis = connect(url);
  const together = createRedisWindows(redis);
  const alone = createLocalWindows(1 / servers);
  const answerTimeout = createAnswerTimeout(patienceBeats);
  let isAway = false;
  let isClosed = false;
  let countedAlone = 0;
  let trouble: unknown;
  redis.on('error', (error) => (trouble = error));

  async function ask<Answer>(question: (windows: Windows) => NowOrLater<Answer>): Promise<Answer> {
    if (!isAway) {
      try {
        return await answerTimeout.wait(Promise.resolve(question(together)));
      } catch (error) {
        leave(error);
      }
    }
    countedAlone++;
    return question(alone);
  }

  /** The first who misses Redis says so; from then on nobody waits for it. */
  function leave(error: unknown): void {
    if (isAway || isClosed) return;
    isAway = true;
    answerTimeout.abandonAll(new Error('Redis is away'));
    log.warn(
      { error: trouble ?? error },
      `Redis does not answer: each server counts for itself, and lets 1/${servers} of each limit through`,
    );
    setTimeout(lookForIt, TRY_AGAIN_AFTER).unref();
  }

  /** It is back when it counts, and not already when it answers: one that may only be read is no help. */
  async function lookForIt(): Promise<void> {
    if (isClosed) return;
    try {
      await answerTimeout.wait(Promise.resolve(together.count('probe', 1)));
    } catch {
      setTimeout(lookForIt, TRY_AGAIN_AFTER).unref();
      return;
    }
    isAway = false;
    trouble = undefined;
    log.info('Redis answers: the servers count together again');
  }

  await createAnswerTimeout(START_BEATS).wait(readiness(redis)).catch(leave);
  return {
    count: (counter, windowSeconds) => ask((windows) => windows.count(counter, windowSeconds)),
    look: (counter, windowSeconds) => ask((windows) => windows.look(counter, windowSeconds)),
    inMemory: alone.inMemory,
    isTogether: () => !isAway,
    countedAlone: () => countedAlone,
    close() {
      isClosed = true;
      redis.disconnect();
    },
  };
}

function connect(url: string): Redis {
  return new Redis(url, {
    // What is counted in one turn of the event loop goes in one write.
    enableAutoPipelining: true,
    // A request that can't be counted at once is counted here: nothing waits for a connection, or is sent a second time.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    // A connection that has gone silent is not waited for.
    socketTimeout: SILENCE.later,
    connectTimeout: SILENCE.whileConnecting,
    retryStrategy: () => TRY_AGAIN_AFTER,
    connectionName: 'keyrail',
  });
}

function readiness(redis: Redis): Promise<void> {
  return new Promise((resolve) => redis.once('ready', resolve));
}
