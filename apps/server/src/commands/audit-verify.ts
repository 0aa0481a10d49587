import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createHeadSigner } from '../audit/audit-chain.ts';
import { type Finding, type SignedHead, verifyAuditChains } from '../audit/verify-audit-chains.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

/** The stored audit differs from the audit that the server wrote. The message lists the findings. */
export class AuditTampered extends Error {
  override readonly name = 'AuditTampered';
}

/**
 * Verifies that no audit event was changed, deleted, reordered, forged or truncated. With a checkpoint it also detects that
 * an earlier state was restored. For that, an attacker with access to the database must not be able to write to the file.
 */
export const auditVerify: Command = {
  usage: 'audit verify [--checkpoint FILE] [--json]',
  summary: 'verify that the audit is intact; compare it with the checkpoint in FILE, and update FILE if it is',
  options: { checkpoint: false },
  flags: ['json'],
  async run(options, config, print) {
    const file = options['checkpoint'];
    const isFirst = file !== undefined && !existsSync(file);
    const checkpoint = file === undefined || isFirst ? undefined : readCheckpoint(file);
    const { findings, heads, events } = await withServer(config, ({ database, secret }) =>
      verifyAuditChains(database, createHeadSigner(secret), checkpoint),
    );
    if (options['json']) print(JSON.stringify({ ok: findings.length === 0, events, organizations: heads.length, findings }));
    if (findings.length > 0) throw new AuditTampered(`The audit was tampered with.\n${findings.map(describeFinding).join('\n')}`);

    if (file !== undefined) writeCheckpoint(file, heads);
    if (options['json']) return;
    print(`All ${events} audit events of ${heads.length} organizations are intact.`);
    if (isFirst) print(`No checkpoint existed at ${file}, so this run created it. Keep it where database users can't write.`);
  },
};

function describeFinding({ organizationId, sequence, message }: Finding): string {
  return sequence === null ? `  ${organizationId}: the chain ${message}.` : `  ${organizationId}: event ${sequence} ${message}.`;
}

function readCheckpoint(file: string): SignedHead[] {
  try {
    const heads = JSON.parse(readFileSync(file, 'utf8')) as SignedHead[];
    if (heads.every(({ organizationId, sequence, hash, signature }) => organizationId && sequence > 0 && hash && signature)) return heads;
  } catch {
    // An unreadable file is reported below, like a file with other content.
  }
  throw new UsageError(`${file} is no checkpoint of audit verify. Name another file, or one that does not exist.`);
}

/** Writes the file atomically: an interrupted write must not truncate the previous checkpoint. */
function writeCheckpoint(file: string, heads: readonly SignedHead[]): void {
  const temporaryFile = `${file}.${process.pid}`;
  writeFileSync(temporaryFile, `${JSON.stringify(heads, undefined, 2)}\n`);
  renameSync(temporaryFile, file);
}
