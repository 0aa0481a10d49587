import type { Database } from '../database/database.ts';
import { type ChainHead, GENESIS_HASH, type HeadSigner, hashEvent } from './audit-chain.ts';
import { type AuditChainRow, type AuditEventRow, readChains } from './audit-chains.repository.ts';
import { fromRow } from './audit-event-row.ts';

/** Something that is not as the server wrote it. */
export interface Finding {
  readonly organizationId: string;
  /** The event it is about; `null` if about the chain as a whole. */
  readonly sequence: number | null;
  /** What is wrong, in plain words. */
  readonly message: string;
}

/** An end of a chain, with its signature, as it was at some time. */
export type SignedHead = ChainHead & { readonly signature: string };

/** What a verification found. */
export interface Verification {
  /** Nothing, if all is as the server wrote it. */
  readonly findings: readonly Finding[];
  /** The present end of each chain. */
  readonly heads: readonly SignedHead[];
  /** How many events there are in all. */
  readonly events: number;
}

/**
 * Holds every organization's chain of audit events against its hashes, its signed end and, if they are given, ends of
 * it that were noted earlier. An edit, a deletion, a reordering, a forgery and a cut tail show by the first two; that
 * the whole was put back to an earlier state, only by the last.
 */
export async function verifyChains(database: Database, signer: HeadSigner, checkpoint: readonly SignedHead[] = []): Promise<Verification> {
  const findings: Finding[] = [];
  const heads: SignedHead[] = [];
  let events = 0;
  await readChains(database, async ({ organizationId, head, readEvents }) => {
    const noted = checkpoint.filter((earlier) => earlier.organizationId === organizationId);
    const walk = createWalk(organizationId, noted);
    for await (const row of readEvents()) walk.take(row);
    findings.push(...walk.findings, ...checkEnd(organizationId, head, walk.end(), signer));
    if (head) heads.push({ organizationId, sequence: head.sequence, hash: head.hash, signature: head.signature });
    events += walk.count();
  });
  return { findings: [...findings, ...checkCheckpoint(checkpoint, heads, signer)], heads, events };
}

/** Goes along a chain, event by event. */
function createWalk(organizationId: string, noted: readonly SignedHead[]) {
  const findings: Finding[] = [];
  let last: ChainHead = { organizationId, sequence: 0, hash: GENESIS_HASH };
  let count = 0;
  const find = (sequence: number, message: string): void => void findings.push({ organizationId, sequence, message });
  return {
    findings,
    take(row: AuditEventRow): void {
      count++;
      const expected = last.sequence + 1;
      if (row.sequence > expected) find(expected, row.sequence - expected === 1 ? 'is missing' : `to ${row.sequence - 1} are missing`);
      else if (row.previous_hash !== last.hash)
        find(row.sequence, 'does not follow the event before it: one of the two is not the original');
      if (hashOf(row) !== row.hash) find(row.sequence, 'was changed: its hash is not that of its content');
      if (noted.some(({ sequence, hash }) => sequence === row.sequence && hash !== row.hash)) {
        find(row.sequence, 'is another one than at the checkpoint');
      }
      last = { organizationId, sequence: row.sequence, hash: row.hash };
    },
    end: () => last,
    count: () => count,
  };
}

/** What was put into the row by hand may be something that no event could be made of. */
function hashOf(row: AuditEventRow): string | undefined {
  try {
    return hashEvent(fromRow(row));
  } catch {
    return undefined;
  }
}

function checkEnd(organizationId: string, head: AuditChainRow | undefined, last: ChainHead, signer: HeadSigner): Finding[] {
  const find = (message: string): Finding[] => [{ organizationId, sequence: null, message }];
  if (!head) return find('has no signed end: it was taken away, or the events were not written by the server');
  if (!signer.verify({ organizationId, sequence: head.sequence, hash: head.hash }, head.signature)) {
    return find('has an end that was not signed with this KEYRAIL_SECRET: the chain was rewritten, or the secret is another one');
  }
  if (head.sequence > last.sequence)
    return find(`ends with event ${last.sequence}, but was signed with ${head.sequence}: its tail was cut off`);
  if (head.sequence < last.sequence)
    return find(`was signed with ${head.sequence} events, but has ${last.sequence}: some were added by another hand`);
  return head.hash === last.hash ? [] : find('does not end with the event that was signed as its last');
}

function checkCheckpoint(checkpoint: readonly SignedHead[], heads: readonly SignedHead[], signer: HeadSigner): Finding[] {
  return checkpoint.flatMap((noted) => {
    const { organizationId, sequence } = noted;
    const find = (message: string): Finding[] => [{ organizationId, sequence: null, message }];
    if (!signer.verify(noted, noted.signature)) return find('has a checkpoint that was not signed with this KEYRAIL_SECRET');
    const head = heads.find((present) => present.organizationId === organizationId);
    if (!head) return find(`had ${sequence} events at the checkpoint, and has none now`);
    if (head.sequence < sequence) return find(`had ${sequence} events at the checkpoint, and has ${head.sequence} now: it was put back`);
    return [];
  });
}
