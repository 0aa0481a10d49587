import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { allowTokenClients, createTokenClient, getAccessToken, type TestClient } from '../../test/harness/token-clients.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { hashSecret } from '../credentials/secret.ts';
import { deleteSecrets } from '../credentials/secrets.repository.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { insertAccessToken } from './access-tokens.repository.ts';

const clock = createMovableClock();
let client: TestClient;
const server = useTestServer({ clock });
beforeAll(async () => {
  await allowTokenClients(server);
});
beforeEach(async () => {
  client = await createTokenClient(server);
  // Three expired tokens are there to delete.
  for (let count = 0; count < 3; count++) await getAccessToken(server, client);
  clock.advance(3_600_000);
});

describe('the clean-up of expired access tokens', () => {
  test('never deadlocks a token exchange with a rotation', async () => {
    const { database } = server;
    const exchange = await inOrganization(database, server.organizationId, async (rotation) => {
      // The deletion of a secret locks the secret first, and then its tokens.
      await rotation.selectFrom('credential_secrets').select('hash').where('credential_id', '=', client.id).forUpdate().execute();
      const waiting = getAccessToken(server, client).catch(String);
      await expect.poll(() => countLockWaits(server.database)).toBeGreaterThan(0);
      await deleteSecrets(rotation, client.id);
      return { waiting };
    });
    expect(await exchange.waiting).toContain('invalid_client');
  });

  test('runs in one token exchange at a time, and no other exchange waits for it', async () => {
    const now = clock.now();
    await inOrganization(server.database, server.organizationId, async (transaction) => {
      await insertAccessToken(transaction, {
        hash: randomBytes(32),
        secret_hash: hashSecret(client.secret),
        permissions: [],
        issued_at: now,
        expires_at: new Date(now.getTime() + 1_000),
      });
      expect(await Promise.race([getAccessToken(server, client), sleep(30_000, 'waits', { ref: false })])).not.toBe('waits');
    });
  });
});

async function countLockWaits({ kysely }: Database): Promise<number> {
  const { rows } = await sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
    kysely,
  );
  return rows.length;
}
