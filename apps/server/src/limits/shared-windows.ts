import { Redis } from 'ioredis';
import type { RedisSettings } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import { createAnswerTimeout } from './answer-timeout.ts';
import { createLocalWindows } from './local-windows.ts';
import { createRedisWindows } from './redis-windows.ts';
import type { NowOrLater, Windows, WindowsInMemory } from './windows.ts';

/** The time limit for an answer of Redis, in ticks: about a quarter of a second, and more while this process is busy. */
const ANSWER_TICKS = 5;

/** The time before a new attempt to connect to Redis, or to use it again, in milliseconds. */
const RETRY_INTERVAL = 250;

/** The time limit for Redis at the start, in ticks: about a second. */
const START_TICKS = 20;

/** The time-outs of connections to Redis, in milliseconds. */
const CONNECT_TIMEOUT = 1_000;
const SOCKET_TIMEOUT = 5_000;

/** Windows that all servers share. */
export interface SharedWindows extends Windows, Pick<WindowsInMemory, 'inMemory'> {
  /** Whether Redis counts. If not, each server counts alone. */
  isTogether(): boolean;
  /** The number of counts of this process alone, since it started. */
  countedAlone(): number;
  close(): void;
}

/**
 * Opens windows in Redis. While Redis is unavailable, at the start or later, this process counts alone and allows its share of each
 * limit. No request fails because of that, and only requests in progress at that moment wait. When Redis is available again, the
 * servers count together again.
 *
 * @param servers - the number of servers that share Redis; by default each server allows the whole limit while Redis is unavailable
 */
export async function openSharedWindows({
  url,
  servers = 1,
  answerTicks = ANSWER_TICKS,
  log,
}: RedisSettings & { answerTicks?: number | undefined; log: Log }): Promise<SharedWindows> {
  const redis = connect(url);
  const redisWindows = createRedisWindows(redis);
  const localWindows = createLocalWindows(1 / servers);
  const answerTimeout = createAnswerTimeout(answerTicks);
  let isUnavailable = false;
  let isClosed = false;
  let countedAlone = 0;
  let connectionError: unknown;
  redis.on('error', (error) => (connectionError = error));

  async function run<Answer>(operation: (windows: Windows) => NowOrLater<Answer>): Promise<Answer> {
    if (!isUnavailable) {
      try {
        return await answerTimeout.wait(Promise.resolve(operation(redisWindows)));
      } catch (error) {
        switchToLocal(error);
      }
    }
    countedAlone++;
    return operation(localWindows);
  }

  /** After the first failure no request waits for Redis. */
  function switchToLocal(error: unknown): void {
    if (isUnavailable || isClosed) return;
    isUnavailable = true;
    answerTimeout.abandonAll(new Error('Redis is unavailable'));
    log.warn({ error: connectionError ?? error }, `Redis does not answer: each server counts alone and allows 1/${servers} of each limit`);
    setTimeout(probe, RETRY_INTERVAL).unref();
  }

  /** Redis is available again only if it counts: a read-only Redis answers, but does not count. */
  async function probe(): Promise<void> {
    if (isClosed) return;
    try {
      await answerTimeout.wait(Promise.resolve(redisWindows.count('probe', 1)));
    } catch {
      setTimeout(probe, RETRY_INTERVAL).unref();
      return;
    }
    isUnavailable = false;
    connectionError = undefined;
    log.info('Redis answers: the servers count together again');
  }

  await createAnswerTimeout(START_TICKS).wait(readiness(redis)).catch(switchToLocal);
  return {
    count: (counter, windowSeconds) => run((windows) => windows.count(counter, windowSeconds)),
    look: (counter, windowSeconds) => run((windows) => windows.look(counter, windowSeconds)),
    inMemory: localWindows.inMemory,
    isTogether: () => !isUnavailable,
    countedAlone: () => countedAlone,
    close() {
      isClosed = true;
      redis.disconnect();
    },
  };
}

function connect(url: string): Redis {
  return new Redis(url, {
    // All counts of one turn of the event loop are sent in one write.
    enableAutoPipelining: true,
    // If Redis can't count at once, this process counts: no command waits for a connection, and none is sent twice.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    // A connection without an answer for this long is closed.
    socketTimeout: SOCKET_TIMEOUT,
    connectTimeout: CONNECT_TIMEOUT,
    retryStrategy: () => RETRY_INTERVAL,
    connectionName: 'keyrail',
  });
}

function readiness(redis: Redis): Promise<void> {
  return new Promise((resolve) => redis.once('ready', resolve));
}
