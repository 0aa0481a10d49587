import { setTimeout } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationAccess, type OrganizationTransaction } from '../database/organization-scope.ts';
import { Problem } from '../http/problems.ts';
import type { AnyAnswer } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { createEncryption } from '../runtime/encryption.ts';
import { TIMED_OUT } from '../runtime/with-timeout.ts';
import { claimKey, findStoredAnswer, storeAnswer } from './idempotency-keys.repository.ts';
import { createFingerprints, type KeyedRequest } from './keyed-request.ts';
import { createRequestsInProgress } from './requests-in-progress.ts';

/** How long an answer is stored, in hours. */
const STORED_HOURS = 24;

/** How long a request waits for another request with the same key, in milliseconds. */
const MAX_WAIT = 5_000;

/** The interval, in milliseconds, at which a request polls for the answer of another process. It doubles up to the maximum. */
const POLL_INTERVAL = { first: 20, maximum: 250 };

/**
 * Executes a request once, however often a client sends it with the same idempotency key, and returns the same answer to
 * each attempt. `handle` must do all its work in the one transaction that it is given: if `handle` throws, the transaction
 * rolls back and the key remains unused.
 *
 * @throws Problem `IDEMPOTENCY_MISMATCH` or `IDEMPOTENCY_IN_PROGRESS`, and any error that `handle` throws
 */
export type AnswerOnce = (
  request: KeyedRequest,
  handle: (access: OrganizationAccess) => Promise<AnyAnswer> | AnyAnswer,
) => Promise<AnyAnswer>;

/** An answer as stored. The body is text, so that a replay is identical byte for byte. */
interface SerializedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The outcome of a request with a key. */
interface Outcome {
  readonly requestHash: Buffer;
  readonly serializedAnswer: SerializedAnswer;
  readonly isReplayed: boolean;
}

/**
 * @param secret - the server's secret, from which the encryption key of stored answers is derived
 * @param maxWait - how long a request waits for another request with the same key, in milliseconds
 */
export function createAnswerOnce(
  { database, clock, secret }: { database: Database; clock: Clock; secret: string },
  maxWait = MAX_WAIT,
): AnswerOnce {
  const fingerprints = createFingerprints(secret);
  const encryption = createEncryption(secret, 'kept answers');
  // Requests of this process with the same key wait here, so that all of them together use one connection.
  const inProgress = createRequestsInProgress<Outcome>();

  return async (request, handle) => {
    const keyHash = fingerprints.ofKey(request);
    const requestHash = fingerprints.ofRequest(request);
    const name = keyHash.toString('base64');
    const deadline = performance.now() + maxWait;

    for (;;) {
      const leader = inProgress.join(name, deadline - performance.now());
      if (!leader) return toAnswer(await inProgress.lead(name, lead));
      const outcome = await leader;
      if (outcome === TIMED_OUT) throw stillInProgress();
      // The first waiting request to continue becomes the next leader.
      if (outcome === 'failed') continue;
      requireSameRequest(requestHash, outcome.requestHash);
      return toAnswer({ ...outcome, isReplayed: true });
    }

    /** Polls for the answer of another process. It holds no connection between polls. */
    async function lead(): Promise<Outcome> {
      for (let interval = POLL_INTERVAL.first; ; interval = Math.min(interval * 2, POLL_INTERVAL.maximum)) {
        const outcome = await inOrganization(database, request.principal.organization.id, attempt);
        if (outcome) return outcome;
        if (performance.now() + interval > deadline) throw stillInProgress();
        await setTimeout(interval);
      }
    }

    /** @returns `undefined` if another process is executing a request with this key */
    async function attempt(transaction: OrganizationTransaction): Promise<Outcome | undefined> {
      const now = clock.now();
      const expiresAt = new Date(now.getTime() + STORED_HOURS * 3_600_000);
      if (await claimKey(transaction, { keyHash, requestHash, now, expiresAt })) {
        const serializedAnswer = serializeAnswer(await handleInTransaction(transaction, handle));
        await storeAnswer(transaction, keyHash, encryption.encrypt(Buffer.from(JSON.stringify(serializedAnswer)), keyHash));
        return { requestHash, serializedAnswer, isReplayed: false };
      }
      const stored = await findStoredAnswer(transaction, keyHash, now);
      if (!stored) return undefined;
      requireSameRequest(requestHash, stored.requestHash);
      return {
        requestHash,
        serializedAnswer: JSON.parse(encryption.decrypt(stored.answer, keyHash).toString()) as SerializedAnswer,
        isReplayed: true,
      };
    }
  };
}

/** Runs the handler in the given transaction. A failure in the transaction is rethrown even if the handler catches it. */
async function handleInTransaction(transaction: OrganizationTransaction, handle: Parameters<AnswerOnce>[1]): Promise<AnyAnswer> {
  const failures: unknown[] = [];
  const transact: OrganizationAccess['transact'] = async (work) => {
    try {
      return await work(transaction);
    } catch (error) {
      failures.push(error);
      throw error;
    }
  };
  const answer = await handle({ reader: transaction, transact });
  if (failures.length > 0) throw failures[0];
  return answer;
}

function serializeAnswer({ status, headers, body }: AnyAnswer): SerializedAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, ...(headers && { headers }), ...(text !== undefined && { body: text }) };
}

function toAnswer({ serializedAnswer, isReplayed }: Outcome): AnyAnswer {
  const { status, headers, body } = serializedAnswer;
  return { status, body, headers: { ...headers, ...(isReplayed && { 'Idempotency-Replayed': 'true' }) } };
}

/** @throws Problem `IDEMPOTENCY_MISMATCH` if the key was used for a different request */
function requireSameRequest(requestHash: Buffer, earlierRequestHash: Buffer): void {
  if (requestHash.equals(earlierRequestHash)) return;
  throw new Problem(
    'IDEMPOTENCY_MISMATCH',
    `A different request used this Idempotency-Key within the last ${STORED_HOURS} hours. Use a new key for this request.`,
  );
}

function stillInProgress(): Problem {
  return new Problem(
    'IDEMPOTENCY_IN_PROGRESS',
    'A request with this Idempotency-Key is still in progress. Retry with the same key after the seconds in Retry-After.',
    { headers: { 'Retry-After': '1' } },
  );
}
