import { sql } from 'kysely';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SERVER_SECRET, type TestServer } from '../../test/harness/test-server.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { createHeadSigner, GENESIS_HASH, hashEvent } from './audit-chain.ts';
import { fromRow, toRow } from './audit-event-row.ts';
import { verifyChains } from './verify-chains.ts';

const signer = createHeadSigner(SERVER_SECRET);
const server = useTestServer();
let organizationId: string;
let token: string;
let restore: () => Promise<void>;
beforeAll(async () => {
  ({ organizationId, token } = await found());
  const { kysely } = server.database;
  const events = await kysely.selectFrom('audit_events').selectAll().execute();
  const chains = await kysely.selectFrom('audit_chains').selectAll().execute();
  restore = async () => {
    await kysely.deleteFrom('audit_events').execute();
    await kysely.deleteFrom('audit_chains').execute();
    const stored = events.map((row) => ({ ...toRow(fromRow(row), row.hash), organization_id: row.organization_id }));
    await kysely.insertInto('audit_events').values(stored).execute();
    await kysely.insertInto('audit_chains').values(chains).execute();
  };
});
afterEach(() => restore());

/** An organization with a chain of six events, not the simplest ones. */
async function found(): Promise<{ organizationId: string; token: string }> {
  const founded = await server.foundNeighbour();
  const send: TestServer['send'] = (path, request) => server.send(path, { token: founded.token, ...request });
  await send('/api/v1/api-keys', {
    json: { name: 'Zoë’s \u{1F511} "key"\n', allowedIps: ['2001:db8::/32', '203.0.113.7'], expiresAt: '2099-01-01T02:00:00+02:00' },
  });
  const { id } = (await send('/api/v1/api-clients', { json: { name: 'client', authType: 'API_KEY' } })).json.data;
  await send(`/api/v1/api-clients/${id}/rotate`, { json: { gracePeriodSeconds: 86_400 } });
  await send(`/api/v1/api-clients/${id}`, { method: 'DELETE' });
  return founded;
}

const execute = (statement: ReturnType<typeof sql>) => statement.execute(server.database.kysely);
const verify = async (checkpoint?: Parameters<typeof verifyChains>[2]) => {
  const { findings } = await verifyChains(server.database, signer, checkpoint);
  return findings.filter((finding) => finding.organizationId === organizationId);
};
const rows = () =>
  server.database.kysely.selectFrom('audit_events').selectAll().where('organization_id', '=', organizationId).orderBy('sequence').execute();
const mine = () => sql`organization_id = ${organizationId}`;

describe('the audit’s chain', () => {
  test('holds as the server wrote it, after its way through the database', async () => {
    expect(await verify()).toEqual([]);
    expect((await rows()).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('has no gap and no fork where many write at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => server.send('/api/v1/api-keys', { token, json: { name: `key ${index}` } })));
    expect((await rows()).map(({ sequence }) => sequence)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    expect(await verify()).toEqual([]);
  });
});

describe('keyrail-server audit verify finds', () => {
  test.each([
    ['id', sql`id = 'evt_00000000000000000000000000'`],
    ['occurred_at', sql`occurred_at = occurred_at + interval '1 millisecond'`],
    ['occurred_at out of time', sql`occurred_at = 'infinity'`],
    ['action', sql`action = 'api_key.created'`],
    ['actor_type', sql`actor_type = 'operator'`],
    ['actor_id', sql`actor_id = 'usr_somebody_else'`],
    ['target_type', sql`target_type = 'user'`],
    ['target_id', sql`target_id = 'ak_another'`],
    ['before', sql`before = '{"name":"another"}'`],
    ['before taken away', sql`before = null`],
    ['after', sql`after = '{"name":"another"}'`],
    ['ip', sql`ip = '203.0.113.9'`],
    ['user_agent', sql`user_agent = 'another'`],
    ['request_id', sql`request_id = null`],
    ['previous_hash', sql`previous_hash = repeat('a', 64)`],
    ['hash', sql`hash = repeat('a', 64)`],
    ['sequence', sql`sequence = 60`],
    ['organization_id', sql`organization_id = 'org_another'`],
  ])('a change of %s', async (_column, change) => {
    await execute(sql`update audit_events set ${change} where ${mine()} and sequence = 6`);
    expect(await verify()).not.toEqual([]);
  });

  test('an edit in the middle, and says which event', async () => {
    await execute(sql`update audit_events set after = '{}' where ${mine()} and sequence = 3`);
    expect(await verify()).toEqual([{ organizationId, sequence: 3, message: expect.stringContaining('was changed') }]);
  });

  test('a deletion in the middle', async () => {
    await execute(sql`delete from audit_events where ${mine()} and sequence in (3, 4)`);
    expect(await verify()).toEqual([{ organizationId, sequence: 3, message: 'to 4 are missing' }]);
  });

  test('two events that changed places', async () => {
    await execute(sql`update audit_events set sequence = 7 - sequence + 100 where ${mine()} and sequence in (3, 4)`);
    await execute(sql`update audit_events set sequence = sequence - 100 where ${mine()} and sequence > 100`);
    expect((await verify()).map(({ sequence }) => sequence)).toEqual(expect.arrayContaining([3, 4]));
  });

  test('a tail that was cut off', async () => {
    await execute(sql`delete from audit_events where ${mine()} and sequence > 4`);
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('tail was cut off') }]);
  });

  test('an event that another hand added to the end, well chained as it is', async () => {
    const last = (await rows()).at(-1);
    if (!last) throw new Error('no event');
    await insert({ ...fromRow(last), id: 'evt_forged', sequence: 7, previousHash: last.hash });
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('added by another hand') }]);
  });

  test('a chain that was rewritten as a whole by somebody without the secret', async () => {
    await rewrite(createHeadSigner('another secret, made up by whoever broke in'));
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('was not signed') }]);
  });

  test('a signed end that was taken away, and one whose events were', async () => {
    await execute(sql`delete from audit_chains where ${mine()}`);
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('no signed end') }]);
    await execute(sql`delete from audit_events where ${mine()}`);
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('no signed end') }]);
  });

  test('a signed end that was moved to another organization’s chain', async () => {
    await execute(sql`delete from audit_chains where ${mine()}`);
    await execute(sql`update audit_chains set organization_id = ${organizationId} where organization_id = ${server.organizationId}`);
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('was not signed') }]);
  });

  test('by a checkpoint alone, all put back to an earlier state of itself', async () => {
    const before = await server.database.kysely
      .selectFrom('audit_chains')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .executeTakeFirstOrThrow();
    await server.send('/api/v1/api-keys', { token, json: { name: 'to be forgotten' } });
    const { heads } = await verifyChains(server.database, signer);
    expect(await verify(heads)).toEqual([]);
    await execute(sql`delete from audit_events where ${mine()} and sequence > 6`);
    await execute(sql`update audit_chains set sequence = 6, hash = ${before.hash}, signature = ${before.signature} where ${mine()}`);
    expect(await verify()).toEqual([]);
    expect(await verify(heads)).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('it was put back') }]);

    await server.send('/api/v1/api-keys', { token, json: { name: 'another past' } });
    expect(await verify(heads)).toEqual([{ organizationId, sequence: 7, message: 'is another one than at the checkpoint' }]);
  });

  test('by a checkpoint alone, an organization whose whole chain is gone', async () => {
    const gone = await server.foundNeighbour();
    const { heads } = await verifyChains(server.database, signer);
    await execute(sql`delete from organizations where id = ${gone.organizationId}`);
    for (const table of ['audit_events', 'audit_chains']) {
      await execute(sql`delete from ${sql.table(table)} where organization_id = ${gone.organizationId}`);
    }
    expect((await verifyChains(server.database, signer)).findings).toEqual([]);
    expect((await verifyChains(server.database, signer, heads)).findings).toEqual([
      { organizationId: gone.organizationId, sequence: null, message: expect.stringContaining('has none now') },
    ]);
  });

  test('a checkpoint that was made up', async () => {
    const { heads } = await verifyChains(server.database, signer);
    const forged = heads.map((head) => ({ ...head, sequence: 1 }));
    expect(await verify(forged)).toContainEqual({
      organizationId,
      sequence: null,
      message: expect.stringContaining('checkpoint that was not signed'),
    });
  });
});

type Written = ReturnType<typeof fromRow>;

const insert = (event: Written) =>
  server.database.kysely
    .insertInto('audit_events')
    .values({ ...toRow(event, hashEvent(event)), organization_id: organizationId })
    .execute();

/** Does what somebody does who owns the database, knows the code, and wants to hide an event. */
async function rewrite(forger: ReturnType<typeof createHeadSigner>): Promise<void> {
  const [, ...kept] = await rows();
  await execute(sql`delete from audit_events where ${mine()}`);
  let head = { organizationId, sequence: 0, hash: GENESIS_HASH };
  for (const row of kept) {
    const event = { ...fromRow(row), sequence: head.sequence + 1, previousHash: head.hash };
    await insert(event);
    head = { organizationId, sequence: event.sequence, hash: hashEvent(event) };
  }
  await execute(
    sql`update audit_chains set sequence = ${head.sequence}, hash = ${head.hash}, signature = ${forger.sign(head)} where ${mine()}`,
  );
}
