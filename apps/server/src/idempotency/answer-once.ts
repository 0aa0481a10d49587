import { setTimeout } from 'node:timers/promises';
import type { Database } from '../database/database.ts';
import { inOrganization, type OrganizationAccess, type OrganizationTransaction } from '../database/organization-scope.ts';
import { Problem } from '../http/problems.ts';
import type { AnyAnswer } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { createEncryption } from '../runtime/encryption.ts';
import { TIMED_OUT } from '../runtime/with-timeout.ts';
import { claimKey, findKeptAnswer, keepAnswer } from './idempotency-keys.repository.ts';
import { createFingerprints, type KeyedRequest } from './keyed-request.ts';
import { createRequestsInProgress } from './requests-in-progress.ts';

/** How long an answer is kept, in hours. */
const KEPT_HOURS = 24;

/** How long a request waits for one with the same key that is under way, in milliseconds. */
const MAX_WAIT = 5_000;

/** How often it looks whether one that is under way in another process is done, in milliseconds: first, and at last. */
const LOOKING = { first: 20, last: 250 };

/**
 * Sees to it that a request happens once, however often it is sent with the same key, and that each attempt gets the same
 * answer. All that `handle` does, it does in the one transaction that it is handed; where it throws, nothing of it happened
 * and the key is unused.
 *
 * @throws Problem `IDEMPOTENCY_MISMATCH` or `IDEMPOTENCY_IN_PROGRESS`, and whatever `handle` throws
 */
export type AnswerOnce = (
  request: KeyedRequest,
  handle: (access: OrganizationAccess) => Promise<AnyAnswer> | AnyAnswer,
) => Promise<AnyAnswer>;

/** An answer as it is kept: the text of its body, so that it is the same to the letter each time. */
interface SerializedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What came of a request. */
interface Outcome {
  readonly requestHash: Buffer;
  readonly settled: SerializedAnswer;
  readonly isReplayed: boolean;
}

/**
 * @param secret - the server's, under which answers are encrypted
 * @param maxWait - how long a request waits for another, in milliseconds
 */
export function createAnswerOnce(
  { database, clock, secret }: { database: Database; clock: Clock; secret: string },
  maxWait = MAX_WAIT,
): AnswerOnce {
  const fingerprints = createFingerprints(secret);
  const encryption = createEncryption(secret, 'kept answers');
  // Those of one process wait here, so that however many they are they take one connection.
  const inProgress = createRequestsInProgress<Outcome>();

  return async (request, handle) => {
    const keyHash = fingerprints.ofKey(request);
    const requestHash = fingerprints.ofRequest(request);
    const name = keyHash.toString('base64');
    const deadline = performance.now() + maxWait;

    for (;;) {
      const ahead = inProgress.join(name, deadline - performance.now());
      if (!ahead) return toAnswer(await inProgress.lead(name, lead));
      const outcome = await ahead;
      if (outcome === TIMED_OUT) throw stillInProgress();
      // The first who gets here is next.
      if (outcome === 'failed') continue;
      requireSame(requestHash, outcome.requestHash);
      return toAnswer({ ...outcome, isReplayed: true });
    }

    /** Waits for other processes without a connection in its hands. */
    async function lead(): Promise<Outcome> {
      for (let pause = LOOKING.first; ; pause = Math.min(pause * 2, LOOKING.last)) {
        const outcome = await inOrganization(database, request.principal.organization.id, attempt);
        if (outcome) return outcome;
        if (performance.now() + pause > deadline) throw stillInProgress();
        await setTimeout(pause);
      }
    }

    /** @returns `undefined` if the key is under way in another process */
    async function attempt(transaction: OrganizationTransaction): Promise<Outcome | undefined> {
      const now = clock.now();
      const expiresAt = new Date(now.getTime() + KEPT_HOURS * 3_600_000);
      if (await claimKey(transaction, { keyHash, requestHash, now, expiresAt })) {
        const settled = serializeAnswer(await handleWithin(transaction, handle));
        await keepAnswer(transaction, keyHash, encryption.encrypt(Buffer.from(JSON.stringify(settled)), keyHash));
        return { requestHash, settled, isReplayed: false };
      }
      const kept = await findKeptAnswer(transaction, keyHash, now);
      if (!kept) return undefined;
      requireSame(requestHash, kept.requestHash);
      return {
        requestHash,
        settled: JSON.parse(encryption.decrypt(kept.answer, keyHash).toString()) as SerializedAnswer,
        isReplayed: true,
      };
    }
  };
}

/** Lets the handler work in one transaction only. What failed in there has failed, whether the handler minds or not. */
async function handleWithin(transaction: OrganizationTransaction, handle: Parameters<AnswerOnce>[1]): Promise<AnyAnswer> {
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

function toAnswer({ settled, isReplayed }: Outcome): AnyAnswer {
  const { status, headers, body } = settled;
  return { status, body, headers: { ...headers, ...(isReplayed && { 'Idempotency-Replayed': 'true' }) } };
}

/** @throws Problem `IDEMPOTENCY_MISMATCH` if the key was used for another request than this one */
function requireSame(requestHash: Buffer, usedFor: Buffer): void {
  if (requestHash.equals(usedFor)) return;
  throw new Problem(
    'IDEMPOTENCY_MISMATCH',
    `This Idempotency-Key was used for another request within the last ${KEPT_HOURS} hours. Send this one with a key of its own.`,
  );
}

function stillInProgress(): Problem {
  return new Problem(
    'IDEMPOTENCY_IN_PROGRESS',
    'A request with this Idempotency-Key is still under way. Send it again, with the same key, after the seconds in Retry-After.',
    { headers: { 'Retry-After': '1' } },
  );
}
