import type { Database } from '../database/database.ts';
import { type ChainHead, GENESIS_HASH, type HeadSigner, hashEvent } from './audit-chain.ts';
import { type AuditChainRow, type AuditEventRow, readAuditChains } from './audit-chains.repository.ts';
import { fromAuditEventRow } from './audit-event-row.ts';

/** A difference between the stored audit and the audit that the server wrote. */
export interface Finding {
  readonly organizationId: string;
  /** The sequence of the event; `null` if the finding is about the whole chain. */
  readonly sequence: number | null;
  /** The predicate of a sentence whose subject is the event or the chain, such as `is missing`. */
  readonly message: string;
}

/** The head of a chain at some time, with its signature. */
export type SignedHead = ChainHead & { readonly signature: string };

/** The result of verifying the chains of all organizations. */
export interface AuditVerification {
  /** Empty if the audit is intact. */
  readonly findings: readonly Finding[];
  /** The current head of each chain. */
  readonly heads: readonly SignedHead[];
  /** The number of events in all chains. */
  readonly events: number;
}

/**
 * Verifies every organization's chain of audit events: its hashes, its signed head and, if given, the heads of an earlier
 * checkpoint. Hashes and head detect an edit, a deletion, a reordering, a forgery and a truncation. Only a checkpoint
 * detects that the whole chain was restored to an earlier state.
 */
export async function verifyAuditChains(
  database: Database,
  signer: HeadSigner,
  checkpoint: readonly SignedHead[] = [],
): Promise<AuditVerification> {
  const findings: Finding[] = [];
  const heads: SignedHead[] = [];
  let events = 0;
  await readAuditChains(database, async ({ organizationId, head, readEvents }) => {
    const earlierHeads = checkpoint.filter((earlier) => earlier.organizationId === organizationId);
    const verifier = createEventVerifier(organizationId, earlierHeads);
    for await (const row of readEvents()) verifier.verify(row);
    findings.push(...verifier.findings, ...verifyHead(organizationId, head, verifier.last(), signer));
    if (head) heads.push({ organizationId, sequence: head.sequence, hash: head.hash, signature: head.signature });
    events += verifier.count();
  });
  return { findings: [...findings, ...verifyCheckpoint(checkpoint, heads, signer)], heads, events };
}

/** Verifies the events of a chain, one by one in their order. */
function createEventVerifier(organizationId: string, earlierHeads: readonly SignedHead[]) {
  const findings: Finding[] = [];
  let last: ChainHead = { organizationId, sequence: 0, hash: GENESIS_HASH };
  let count = 0;
  const report = (sequence: number, message: string): void => void findings.push({ organizationId, sequence, message });
  return {
    findings,
    verify(row: AuditEventRow): void {
      count++;
      const expected = last.sequence + 1;
      if (row.sequence > expected) {
        report(expected, row.sequence - expected === 1 ? 'is missing' : `is missing, as are the events up to ${row.sequence - 1}`);
      } else if (row.previous_hash !== last.hash) {
        report(row.sequence, 'does not follow the previous event: one of the two is not the original');
      }
      if (hashOf(row) !== row.hash) report(row.sequence, 'was changed: its hash does not match its content');
      if (earlierHeads.some(({ sequence, hash }) => sequence === row.sequence && hash !== row.hash)) {
        report(row.sequence, 'differs from the event at the checkpoint');
      }
      last = { organizationId, sequence: row.sequence, hash: row.hash };
    },
    last: () => last,
    count: () => count,
  };
}

/** Returns `undefined` if a manual change left a value that no event can have, such as the time `infinity`. */
function hashOf(row: AuditEventRow): string | undefined {
  try {
    return hashEvent(fromAuditEventRow(row));
  } catch {
    return undefined;
  }
}

function verifyHead(organizationId: string, head: AuditChainRow | undefined, last: ChainHead, signer: HeadSigner): Finding[] {
  const finding = (message: string): Finding[] => [{ organizationId, sequence: null, message }];
  if (!head) return finding('has no signed head: it was deleted, or the server did not write the events');
  if (!signer.verify({ organizationId, sequence: head.sequence, hash: head.hash }, head.signature)) {
    return finding('has a head that was not signed with this KEYRAIL_SECRET: the chain was rewritten, or the secret is a different one');
  }
  if (head.sequence > last.sequence)
    return finding(`has ${last.sequence} as its last event, but was signed with ${head.sequence}: it was truncated`);
  if (head.sequence < last.sequence)
    return finding(`was signed with ${head.sequence} events, but has ${last.sequence}: the server did not write the later ones`);
  return head.hash === last.hash ? [] : finding('has a last event that is not the one that was signed');
}

function verifyCheckpoint(checkpoint: readonly SignedHead[], heads: readonly SignedHead[], signer: HeadSigner): Finding[] {
  return checkpoint.flatMap((earlier) => {
    const { organizationId, sequence } = earlier;
    const finding = (message: string): Finding[] => [{ organizationId, sequence: null, message }];
    if (!signer.verify(earlier, earlier.signature)) return finding('has a checkpoint that was not signed with this KEYRAIL_SECRET');
    const head = heads.find((current) => current.organizationId === organizationId);
    if (!head) return finding(`had ${sequence} events at the checkpoint, and has none now`);
    if (head.sequence < sequence) {
      return finding(`had ${sequence} events at the checkpoint, and has ${head.sequence} now: an earlier state was restored`);
    }
    return [];
  });
}
