import { sql } from 'kysely';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SERVER_SECRET, type TestServer } from '../../test/harness/test-server.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { createHeadSigner, GENESIS_HASH, type HeadSigner, hashEvent } from './audit-chain.ts';
import { fromAuditEventRow, toAuditEventRow } from './audit-event-row.ts';
import type { ChainedEvent } from './chained-event.ts';
import { verifyAuditChains } from './verify-audit-chains.ts';

const signer = createHeadSigner(SERVER_SECRET);
const server = useTestServer();
let organizationId: string;
let token: string;
let restore: () => Promise<void>;
beforeAll(async () => {
  ({ organizationId, token } = await createOrganizationWithEvents());
  const { kysely } = server.database;
  const events = await kysely.selectFrom('audit_events').selectAll().execute();
  const chains = await kysely.selectFrom('audit_chains').selectAll().execute();
  restore = async () => {
    await kysely.deleteFrom('audit_events').execute();
    await kysely.deleteFrom('audit_chains').execute();
    const stored = events.map((row) => ({ ...toAuditEventRow(fromAuditEventRow(row), row.hash), organization_id: row.organization_id }));
    await kysely.insertInto('audit_events').values(stored).execute();
    await kysely.insertInto('audit_chains').values(chains).execute();
  };
});
afterEach(() => restore());

/** Creates an organization with six audit events, among them values that are hard to canonicalize. */
async function createOrganizationWithEvents(): Promise<{ organizationId: string; token: string }> {
  const organization = await server.createOtherOrganization();
  const send: TestServer['send'] = (path, request) => server.send(path, { token: organization.token, ...request });
  await send('/api/v1/api-keys', {
    json: { name: 'Zoë’s \u{1F511} "key"\n', allowedIps: ['2001:db8::/32', '203.0.113.7'], expiresAt: '2099-01-01T02:00:00+02:00' },
  });
  const { id } = (await send('/api/v1/api-clients', { json: { name: 'client', authType: 'API_KEY' } })).json.data;
  await send(`/api/v1/api-clients/${id}/rotate`, { json: { gracePeriodSeconds: 86_400 } });
  await send(`/api/v1/api-clients/${id}`, { method: 'DELETE' });
  return organization;
}

const execute = (statement: ReturnType<typeof sql>) => statement.execute(server.database.kysely);
const verify = async (checkpoint?: Parameters<typeof verifyAuditChains>[2]) => {
  const { findings } = await verifyAuditChains(server.database, signer, checkpoint);
  return findings.filter((finding) => finding.organizationId === organizationId);
};
const readRows = () =>
  server.database.kysely.selectFrom('audit_events').selectAll().where('organization_id', '=', organizationId).orderBy('sequence').execute();
const ofOrganization = () => sql`organization_id = ${organizationId}`;

describe('the audit chain of an organization', () => {
  test('verifies after its events were stored in and read from the database', async () => {
    expect(await verify()).toEqual([]);
    expect((await readRows()).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('has no gap and no fork after 20 concurrent writes', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => server.send('/api/v1/api-keys', { token, json: { name: `key ${index}` } })));
    expect((await readRows()).map(({ sequence }) => sequence)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    expect(await verify()).toEqual([]);
  });
});

describe('keyrail-server audit verify detects', () => {
  test.each([
    ['id', sql`id = 'aud_00000000000000000000000000'`],
    ['occurred_at', sql`occurred_at = occurred_at + interval '1 millisecond'`],
    ['occurred_at to infinity', sql`occurred_at = 'infinity'`],
    ['action', sql`action = 'api_key.created'`],
    ['actor_type', sql`actor_type = 'operator'`],
    ['actor_id', sql`actor_id = 'usr_another'`],
    ['target_type', sql`target_type = 'user'`],
    ['target_id', sql`target_id = 'ak_another'`],
    ['before', sql`before = '{"name":"another"}'`],
    ['before to null', sql`before = null`],
    ['after', sql`after = '{"name":"another"}'`],
    ['ip', sql`ip = '203.0.113.9'`],
    ['user_agent', sql`user_agent = 'another'`],
    ['request_id', sql`request_id = null`],
    ['previous_hash', sql`previous_hash = repeat('a', 64)`],
    ['hash', sql`hash = repeat('a', 64)`],
    ['sequence', sql`sequence = 60`],
    ['organization_id', sql`organization_id = 'org_another'`],
  ])('a change of the column %s', async (_column, change) => {
    await execute(sql`update audit_events set ${change} where ${ofOrganization()} and sequence = 6`);
    expect(await verify()).not.toEqual([]);
  });

  test('a changed event in the middle of a chain, and names it', async () => {
    await execute(sql`update audit_events set after = '{}' where ${ofOrganization()} and sequence = 3`);
    expect(await verify()).toEqual([{ organizationId, sequence: 3, message: expect.stringContaining('was changed') }]);
  });

  test('deleted events in the middle of a chain, and names them', async () => {
    await execute(sql`delete from audit_events where ${ofOrganization()} and sequence in (3, 4)`);
    expect(await verify()).toEqual([{ organizationId, sequence: 3, message: 'is missing, as are the events up to 4' }]);
  });

  test('two events whose order was swapped', async () => {
    await execute(sql`update audit_events set sequence = 7 - sequence + 100 where ${ofOrganization()} and sequence in (3, 4)`);
    await execute(sql`update audit_events set sequence = sequence - 100 where ${ofOrganization()} and sequence > 100`);
    expect((await verify()).map(({ sequence }) => sequence)).toEqual(expect.arrayContaining([3, 4]));
  });

  test('deleted events at the tail of a chain', async () => {
    await execute(sql`delete from audit_events where ${ofOrganization()} and sequence > 4`);
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('was truncated') }]);
  });

  test('an event that the server did not write, although its hashes continue the chain', async () => {
    const last = (await readRows()).at(-1);
    if (!last) throw new Error('no event');
    await insert({ ...fromAuditEventRow(last), id: 'aud_forged', sequence: 7, previousHash: last.hash });
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('did not write the later ones') }]);
  });

  test('a whole chain rewritten by an attacker without the server’s secret', async () => {
    await rewriteChain(createHeadSigner('a secret that the attacker made up'));
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('was not signed') }]);
  });

  test('a deleted head, with and without the events of the chain', async () => {
    await execute(sql`delete from audit_chains where ${ofOrganization()}`);
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('no signed head') }]);
    await execute(sql`delete from audit_events where ${ofOrganization()}`);
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('no signed head') }]);
  });

  test('a head taken from another organization’s chain', async () => {
    await execute(sql`delete from audit_chains where ${ofOrganization()}`);
    await execute(sql`update audit_chains set organization_id = ${organizationId} where organization_id = ${server.organizationId}`);
    expect(await verify()).toEqual([{ organizationId, sequence: null, message: expect.stringContaining('was not signed') }]);
  });

  test('a chain restored to an earlier state, only if a later checkpoint is given', async () => {
    const before = await server.database.kysely
      .selectFrom('audit_chains')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .executeTakeFirstOrThrow();
    await server.send('/api/v1/api-keys', { token, json: { name: 'to be forgotten' } });
    const { heads } = await verifyAuditChains(server.database, signer);
    expect(await verify(heads)).toEqual([]);
    await execute(sql`delete from audit_events where ${ofOrganization()} and sequence > 6`);
    await execute(
      sql`update audit_chains set sequence = 6, hash = ${before.hash}, signature = ${before.signature} where ${ofOrganization()}`,
    );
    expect(await verify()).toEqual([]);
    expect(await verify(heads)).toEqual([
      { organizationId, sequence: null, message: expect.stringContaining('an earlier state was restored') },
    ]);

    await server.send('/api/v1/api-keys', { token, json: { name: 'different history' } });
    expect(await verify(heads)).toEqual([{ organizationId, sequence: 7, message: 'differs from the event at the checkpoint' }]);
  });

  test('a deleted organization whose whole chain was deleted, only if a checkpoint is given', async () => {
    const deleted = await server.createOtherOrganization();
    const { heads } = await verifyAuditChains(server.database, signer);
    await execute(sql`delete from organizations where id = ${deleted.organizationId}`);
    for (const table of ['audit_events', 'audit_chains']) {
      await execute(sql`delete from ${sql.table(table)} where organization_id = ${deleted.organizationId}`);
    }
    expect((await verifyAuditChains(server.database, signer)).findings).toEqual([]);
    expect((await verifyAuditChains(server.database, signer, heads)).findings).toEqual([
      { organizationId: deleted.organizationId, sequence: null, message: expect.stringContaining('has none now') },
    ]);
  });

  test('a forged checkpoint', async () => {
    const { heads } = await verifyAuditChains(server.database, signer);
    const forged = heads.map((head) => ({ ...head, sequence: 1 }));
    expect(await verify(forged)).toContainEqual({
      organizationId,
      sequence: null,
      message: expect.stringContaining('checkpoint that was not signed'),
    });
  });
});

const insert = (event: ChainedEvent) =>
  server.database.kysely
    .insertInto('audit_events')
    .values({ ...toAuditEventRow(event, hashEvent(event)), organization_id: organizationId })
    .execute();

/** Hides the first event, as an attacker would who can write to the database and knows the code. */
async function rewriteChain(forger: HeadSigner): Promise<void> {
  const [, ...remaining] = await readRows();
  await execute(sql`delete from audit_events where ${ofOrganization()}`);
  let head = { organizationId, sequence: 0, hash: GENESIS_HASH };
  for (const row of remaining) {
    const event = { ...fromAuditEventRow(row), sequence: head.sequence + 1, previousHash: head.hash };
    await insert(event);
    head = { organizationId, sequence: event.sequence, hash: hashEvent(event) };
  }
  await execute(
    sql`update audit_chains set sequence = ${head.sequence}, hash = ${head.hash}, signature = ${forger.sign(head)} where ${ofOrganization()}`,
  );
}
