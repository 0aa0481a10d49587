import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { regularly } from '../regularly.ts';
import { recordUses, type Use } from './credentials.repository.ts';

/** How long a use may wait to be written, in milliseconds. The contract promises 2 s. */
const FLUSH_INTERVAL = 1_000;

/** Remembers when credentials were last used and writes it in batches, off the way of the request. */
export interface LastUsed {
  /** Notes that a secret was used just now. */
  touch(use: { readonly organizationId: string; readonly credentialId: string; readonly secretHash: Buffer }): void;
  /** Writes what was noted until now. What can't be written is kept for the next time. */
  flush(): Promise<void>;
  /** Writes what is left, for the last time. */
  stop(): Promise<void>;
}

/** @param onError - told when a write failed; it is tried again at the next interval */
export function createLastUsed(database: Database, clock: Clock, onError: (error: unknown) => void): LastUsed {
  /** By organization, then by the secret's hash. */
  let noted = new Map<string, Map<string, Use>>();

  function note(organizationId: string, use: Use): void {
    let uses = noted.get(organizationId);
    if (!uses) noted.set(organizationId, (uses = new Map()));
    const name = use.secretHash.toString('base64');
    const known = uses.get(name);
    if (!known || known.usedAt < use.usedAt) uses.set(name, use);
  }

  async function writeAll(): Promise<void> {
    const batch = noted;
    noted = new Map();
    for (const [organizationId, uses] of batch) {
      try {
        await inOrganization(database, organizationId, (transaction) => recordUses(transaction, [...uses.values()]));
      } catch (error) {
        for (const use of uses.values()) note(organizationId, use);
        onError(error);
      }
    }
  }

  const writing = regularly(writeAll, FLUSH_INTERVAL, onError);
  return {
    touch: ({ organizationId, credentialId, secretHash }) => note(organizationId, { credentialId, secretHash, usedAt: clock.now() }),
    flush: writing.run,
    async stop() {
      await writing.stop();
      await writing.run();
    },
  };
}
