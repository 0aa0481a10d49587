import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createHeadSigner } from '../audit/audit-chain.ts';
import { type Finding, type SignedHead, verifyAuditChains } from '../audit/verify-audit-chains.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

/** The audit is not as the server wrote it. Its message lists what was found. */
export class AuditBroken extends Error {
  override readonly name = 'AuditBroken';
}

/**
 * Checks that no audit event was changed, deleted, moved, forged or cut off. With a checkpoint it is also found if all
 * was put back to an earlier state; for that the file has to lie where nobody who can change the database can change it.
 */
export const auditVerify: Command = {
  usage: 'audit verify [--checkpoint FILE] [--json]',
  summary: 'check that the audit is as it was written; hold it against FILE, and note its present end there if all is well',
  options: { checkpoint: false },
  flags: ['json'],
  async run(options, config, say) {
    const file = options['checkpoint'];
    const isFirst = file !== undefined && !existsSync(file);
    const checkpoint = file === undefined || isFirst ? undefined : readCheckpoint(file);
    const { findings, heads, events } = await withServer(config, ({ database, secret }) =>
      verifyAuditChains(database, createHeadSigner(secret), checkpoint),
    );
    if (options['json']) say(JSON.stringify({ ok: findings.length === 0, events, organizations: heads.length, findings }));
    if (findings.length > 0) throw new AuditBroken(`The audit is not as it was written.\n${findings.map(inWords).join('\n')}`);

    if (file !== undefined) writeCheckpoint(file, heads);
    if (options['json']) return;
    say(`All ${events} audit events of ${heads.length} organizations are as they were written.`);
    if (isFirst) say(`There was no checkpoint at ${file} to hold them against. It is made now; keep it out of reach of the database.`);
  },
};

function inWords({ organizationId, sequence, message }: Finding): string {
  return sequence === null ? `  ${organizationId}: the chain ${message}.` : `  ${organizationId}: event ${sequence} ${message}.`;
}

function readCheckpoint(file: string): SignedHead[] {
  try {
    const heads = JSON.parse(readFileSync(file, 'utf8')) as SignedHead[];
    if (heads.every(({ organizationId, sequence, hash, signature }) => organizationId && sequence > 0 && hash && signature)) return heads;
  } catch {
    // What can't be read is told below, like what is something else.
  }
  throw new UsageError(`${file} is no checkpoint that audit verify wrote.`);
}

/** Written whole or not at all: a checkpoint cut short would be none. */
function writeCheckpoint(file: string, heads: readonly SignedHead[]): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(heads, undefined, 2)}\n`);
  renameSync(draft, file);
}
