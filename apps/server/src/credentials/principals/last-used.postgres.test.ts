import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { useTestServer } from '../../../test/harness/use-test-server.ts';

const server = useTestServer();

/** Reads the stored last uses of a credential and of its secret. */
async function lastUsed(id: string): Promise<{ credential: Date | null; secret: Date | null }> {
  const { rows } = await sql<{ credential: Date | null; secret: Date | null }>`
    select credentials.last_used_at as credential, credential_secrets.last_used_at as secret
    from credentials join credential_secrets on credential_id = credentials.id where credentials.id = ${id}`.execute(
    server.database.kysely,
  );
  return rows[0] ?? { credential: null, secret: null };
}

test('last uses are written without waiting for locked credentials, whose uses are written after the locks are released', async () => {
  const createKey = async () => (await server.send('/api/v1/api-keys', { json: { name: 'k' } })).json.data as { id: string; key: string };
  const [locked, secretLocked, unlocked] = [await createKey(), await createKey(), await createKey()];
  const written = { credential: expect.any(Date), secret: expect.any(Date) };
  await server.database.kysely.transaction().execute(async (transaction) => {
    await sql`select from credentials where id = ${locked.id} for update`.execute(transaction);
    await sql`select from credential_secrets where credential_id = ${secretLocked.id} for update`.execute(transaction);
    for (const { key } of [locked, secretLocked, unlocked]) await server.send('/api/v1/me', { token: key });
    await server.flush();
    expect(await lastUsed(unlocked.id)).toEqual(written);
    expect(await lastUsed(locked.id)).toEqual({ credential: null, secret: null });
    expect(await lastUsed(secretLocked.id)).toEqual({ credential: expect.any(Date), secret: null });
    expect(server.logged.filter((line) => line.includes('last uses'))).toEqual([]);
  });
  await server.flush();
  for (const { id } of [locked, secretLocked]) expect(await lastUsed(id)).toEqual(written);
});
