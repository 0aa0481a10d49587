import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KyselyPlugin, OperationNodeTransformer, sql, type Transaction } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import * as auditEvents from '../src/audit/audit-events.repository.ts';
import * as credentials from '../src/credentials/credentials.repository.ts';
import { hashSecret } from '../src/credentials/secret.ts';
import * as secrets from '../src/credentials/secrets.repository.ts';
import { inOrganization, type OrganizationTransaction } from '../src/database/organization-scope.ts';
import type { Tables } from '../src/database/tables.ts';
import { TENANT_GRANTS, TENANT_TABLES } from '../src/database/tenant-grants.ts';
import * as deletedResources from '../src/deletions/deleted-resources.repository.ts';
import * as idempotencyKeys from '../src/idempotency/idempotency-keys.repository.ts';
import * as memberships from '../src/members/memberships.repository.ts';
import * as organizations from '../src/organizations/organizations.repository.ts';
import * as cannedReplies from '../src/resources/canned-replies.repository.ts';
import * as channels from '../src/resources/channels.repository.ts';
import * as events from '../src/resources/events.repository.ts';
import * as people from '../src/resources/people.repository.ts';
import * as tickets from '../src/resources/tickets.repository.ts';
import * as accessTokens from '../src/tokens/access-tokens.repository.ts';
import * as requests from '../src/usage/requests.repository.ts';
import * as usage from '../src/usage/usage.repository.ts';
import * as deliveries from '../src/webhooks/delivery/deliveries.repository.ts';
import * as webhooks from '../src/webhooks/endpoints/webhooks.repository.ts';
import * as watchedCredentials from '../src/webhooks/events/watched-credentials.repository.ts';
import * as webhookEvents from '../src/webhooks/events/webhook-events.repository.ts';
import { createTestWebhook, type TestWebhook } from './harness/create-test-webhook.ts';
import { dump } from './harness/dump.ts';
import { createEveryKind } from './harness/every-kind.ts';
import { useTestServer } from './harness/use-test-server.ts';

const server = useTestServer();
let neighbourId: string;
let theirs: Awaited<ReturnType<typeof createEveryKind>>;
let theirTicket: string;
let theirPerson: string;
let theirEvent: string;
let theirReply: string;
let theirChannel: string;
let theirDeletedChannel: string;
let theirUser: string;
let theirWebhook: TestWebhook;
let theirSecretHash: Buffer;
let theirKeyHash: Buffer;
beforeAll(async () => {
  await createEveryKind(server, server);
  await createResources(server.token);
  await createDeletedChannel(server.token);
  await createTestWebhook(server, server);
  const neighbour = await server.createOtherOrganization();
  neighbourId = neighbour.organizationId;
  theirs = await createEveryKind(server, neighbour);
  [theirTicket, theirPerson, theirEvent, theirReply, theirChannel] = await createResources(neighbour.token);
  theirDeletedChannel = await createDeletedChannel(neighbour.token);
  theirWebhook = await createTestWebhook(server, neighbour);
  theirUser = (await server.send('/api/v1/users', { token: neighbour.token })).json.data[0].id;
  theirSecretHash = hashSecret(theirs['API key'].secret);
  const { key_hash } = await server.database.kysely
    .selectFrom('idempotency_keys')
    .select('key_hash')
    .where('organization_id', '=', neighbourId)
    .executeTakeFirstOrThrow();
  theirKeyHash = Buffer.from(key_hash);
  await server.flush();
});

async function createDeletedChannel(token: string): Promise<string> {
  const { id } = (await server.send('/api/v1/channels', { token, json: { name: 'deleted', type: 'email' } })).json.data;
  await server.send(`/api/v1/channels/${id}`, { token, method: 'DELETE' });
  return id;
}

/** Creates one of each resource, and returns their ids. */
async function createResources(token: string): Promise<[ticket: string, person: string, event: string, reply: string, channel: string]> {
  const create = async (path: string, json: object) =>
    (await server.send(`/api/v1/${path}`, { token, json, headers: { 'Idempotency-Key': `a key for ${path}` } })).json.data.id;
  const person = await create('people', { firstName: 'Ada', email: 'ada@acme.example' });
  return [
    await create('tickets', { subject: 'help' }),
    person,
    await create('events', { type: 'page_view', personId: person }),
    await create('canned-replies', { title: 'thanks', shortcut: 'thanks', body: 'Thank you.' }),
    await create('channels', { name: 'mailbox', type: 'email' }),
  ];
}

describe('the row-level security policy', () => {
  const read = (transaction: Transaction<Tables>, table: string) =>
    sql<{ row: string }>`select t::text as row from ${sql.table(table)} t`
      .execute(transaction)
      .then(({ rows }) => rows.map(({ row }) => row));

  test.each(TENANT_TABLES)('of %s hides the rows of another organization, which are visible without the policy', async (table) => {
    const isTheirs = (row: string) => (table === 'users' ? row.includes(theirUser) : row.includes(neighbourId));
    const seen = await inOrganization(server.database, server.organizationId, (transaction) => read(transaction, table));
    expect(seen.length, `The organization has no row in ${table}. Add one to createResources() in this file.`).toBeGreaterThan(0);
    expect(seen.filter(isTheirs)).toEqual([]);

    const unguarded = server.database.kysely.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ name: string }>`select policyname as name from pg_policies where tablename = ${table}`.execute(
        transaction,
      );
      for (const { name } of rows) await sql`drop policy ${sql.ref(name)} on ${sql.table(table)}`.execute(transaction);
      await sql`create policy everyone on ${sql.table(table)} using (true)`.execute(transaction);
      await sql`select set_config('role', 'keyrail_tenant', true), set_config('keyrail.organization_id', ${server.organizationId}, true)`.execute(
        transaction,
      );
      const all = await read(transaction, table);
      throw new RolledBack(all.filter(isTheirs).length);
    });
    await expect(unguarded).rejects.toSatisfy((error: unknown) => error instanceof RolledBack && error.seen > 0);
  });

  test.each(TENANT_TABLES.filter((table) => TENANT_GRANTS[table].organizationColumn === 'organization_id'))(
    'of %s rejects an insert of a row for another organization',
    async (table) => {
      const violation = inOrganization(server.database, server.organizationId, async (transaction) => {
        const { rows } = await sql<{ row: Record<string, unknown> }>`select to_jsonb(t) as row from ${sql.table(table)} t limit 1`.execute(
          transaction,
        );
        await sql`insert into ${sql.table(table)}
        select * from jsonb_populate_record(null::${sql.table(table)}, ${JSON.stringify({ ...rows[0]?.row, organization_id: neighbourId })}::jsonb)`.execute(
          transaction,
        );
      });
      await expect(violation).rejects.toThrow(/row-level security|permission denied/);
    },
  );

  test.each([
    ['channel', () => ({ channel_id: theirChannel })],
    ['person', () => ({ person_id: theirPerson })],
    ['member', () => ({ assignee_id: theirUser })],
  ])(
    'of tickets can’t be bypassed by a reference to another organization’s %s, which a foreign key rejects',
    async (_referenced, reference) => {
      const violation = inOrganization(server.database, server.organizationId, (transaction) =>
        transaction.updateTable('tickets').set(reference()).execute(),
      );
      await expect(violation).rejects.toThrow(/foreign key/);
    },
  );

  test('of credentials can’t be bypassed by a secret for another organization’s credential, which a foreign key rejects', async () => {
    const violation = inOrganization(server.database, server.organizationId, (transaction) =>
      transaction
        .insertInto('credential_secrets')
        .values({
          hash: Buffer.alloc(32, 'a foreign secret'),
          credential_id: theirs['API key'].id,
          organization_id: server.organizationId,
          slot: 'previous',
          display_prefix: '',
          created_at: new Date(),
          expires_at: new Date(),
        })
        .execute(),
    );
    await expect(violation).rejects.toThrow(/foreign key/);
  });
});

/** Rolls a transaction back, and carries the number of rows that it saw. */
class RolledBack extends Error {
  readonly seen: number;
  constructor(seen: number) {
    super('rolled back');
    this.seen = seen;
  }
}

describe('the queries of the repositories, without their conditions on the organization,', () => {
  const pageRequest = { limit: 100, after: undefined };
  const now = new Date();
  const anyTime = { since: new Date(0), until: new Date(now.getTime() + 86_400_000) };
  const anyRequest = {
    environment: 'live',
    credentialId: undefined,
    operationId: undefined,
    statuses: undefined,
    requestId: undefined,
    ip: undefined,
    since: undefined,
    until: undefined,
  } as const;
  /** Every query of the repositories, with the ids of the neighbour's resources. */
  const queries: Readonly<Record<string, (transaction: OrganizationTransaction) => Promise<unknown>>> = {
    listCredentials: (transaction) => credentials.listCredentials(transaction, { kind: 'api_key' }, pageRequest, now),
    findCredential: (transaction) => credentials.findCredential(transaction, { kind: 'api_key' }, theirs['API key'].id, now),
    findCredentials: (transaction) => credentials.findCredentials(transaction, { kind: 'api_key' }, [theirs['API key'].id], now),
    findOnlyCredential: (transaction) => credentials.findOnlyCredential(transaction, { kind: 'personal_key', userId: theirUser }, now),
    findCredentialByName: (transaction) => credentials.findCredentialByName(transaction, { kind: 'api_key' }, 'Neighbour key', now),
    lockCredential: (transaction) => credentials.lockCredential(transaction, { kind: 'api_key' }, theirs['API key'].id, now),
    updateCredential: (transaction) => credentials.updateCredential(transaction, theirs['API key'].id, { name: 'changed' }),
    revokeCredential: (transaction) => credentials.revokeCredential(transaction, theirs['API key'].id, now),
    isRevoked: (transaction) => credentials.isRevoked(transaction, { kind: 'api_key' }, theirs['API key'].id),
    findSecrets: (transaction) => secrets.findSecrets(transaction, [theirSecretHash]),
    deleteSecrets: (transaction) => secrets.deleteSecrets(transaction, theirs['API key'].id),
    moveSecret: (transaction) => secrets.moveSecret(transaction, theirs['API key'].id, { slot: 'previous', expiresAt: now }),
    deleteAccessToken: (transaction) => accessTokens.deleteAccessToken(transaction, hashSecret(theirs['access token'].secret)),
    listAuditEvents: (transaction) =>
      auditEvents.listAuditEvents(
        transaction,
        { action: undefined, actorId: undefined, targetId: undefined, since: undefined, until: undefined },
        pageRequest,
      ),
    lockAuditChain: (transaction) => auditEvents.lockAuditChain(transaction),
    listMembers: (transaction) => memberships.listMembers(transaction, pageRequest),
    listFirstMembers: (transaction) => memberships.listFirstMembers(transaction, 100),
    findFirstOwner: (transaction) => memberships.findFirstOwner(transaction),
    lockMembership: (transaction) => memberships.lockMembership(transaction, theirUser),
    findMember: (transaction) => memberships.findMember(transaction, theirUser),
    findMemberByEmail: (transaction) => memberships.findMemberByEmail(transaction, 'nora@neighbour.example'),
    updateRole: (transaction) => memberships.updateRole(transaction, theirUser, 'viewer'),
    deleteMembership: (transaction) => memberships.deleteMembership(transaction, theirUser),
    findOrganization: (transaction) => organizations.findOrganization(transaction),
    listRequests: (transaction) => requests.listRequests(transaction, anyRequest, { after: undefined, count: 100 }),
    listUsage: (transaction) => usage.listUsage(transaction, {}, { interval: 'hour', ...anyTime }, { after: undefined, count: 100 }),
    sumUsage: (transaction) => usage.sumUsage(transaction, 'live', anyTime, 100),
    listTickets: (transaction) => tickets.listTickets(transaction, 'live', {}, pageRequest),
    findTicket: (transaction) => tickets.findTicket(transaction, 'live', theirTicket),
    wasResourceDeleted: (transaction) => deletedResources.wasResourceDeleted(transaction, 'live', theirDeletedChannel),
    findStoredAnswer: (transaction) => idempotencyKeys.findStoredAnswer(transaction, theirKeyHash, new Date(0)),
    storeAnswer: (transaction) => idempotencyKeys.storeAnswer(transaction, theirKeyHash, Buffer.from('changed')),
    listSubscriptions: (transaction) => webhookEvents.listSubscriptions(transaction),
    markExpiryAnnounced: (transaction) => watchedCredentials.markExpiryAnnounced(transaction, theirs['API key'].id, now),
    markPreviousSecretUseAnnounced: (transaction) =>
      watchedCredentials.markPreviousSecretUseAnnounced(transaction, theirs['API key'].id, now, now),
    listWebhooks: (transaction) => webhooks.listWebhooks(transaction, 'live', pageRequest),
    findWebhook: (transaction) => webhooks.findWebhook(transaction, 'live', theirWebhook.webhookId),
    lockWebhook: (transaction) => webhooks.lockWebhook(transaction, theirWebhook.webhookId),
    updateWebhook: (transaction) =>
      webhooks.updateWebhook(transaction, theirWebhook.webhookId, { url: 'https://changed.example' }).catch(() => undefined),
    isWebhookDeleted: (transaction) => webhooks.isWebhookDeleted(transaction, 'live', theirWebhook.webhookId),
    listDeliveries: (transaction) =>
      deliveries.listDeliveries(transaction, theirWebhook.webhookId, { status: undefined, eventType: undefined }, pageRequest),
    findDelivery: (transaction) => deliveries.findDelivery(transaction, theirWebhook.deliveryId),
    updateDelivery: (transaction) => deliveries.updateDelivery(transaction, theirWebhook.deliveryId, { tries: 7 }),
    listAttempts: (transaction) => deliveries.listAttempts(transaction, [theirWebhook.deliveryId]),
    finishAttempt: (transaction) =>
      deliveries.finishAttempt(transaction, theirWebhook.deliveryId, 1, { duration_ms: 7, status: null, error: null, response_body: null }),
    failPendingDeliveries: (transaction) => deliveries.failPendingDeliveries(transaction, theirWebhook.webhookId),
    deleteDeliveries: (transaction) => deliveries.deleteDeliveries(transaction, theirWebhook.webhookId),
    findEventBody: (transaction) => deliveries.findEventBody(transaction, theirWebhook.eventId).catch(() => undefined),
    updateTicket: (transaction) => tickets.updateTicket(transaction, 'live', theirTicket, { subject: 'changed', updated_at: now }),
    listPeople: (transaction) => people.listPeople(transaction, 'live', {}, pageRequest),
    findPerson: (transaction) => people.findPerson(transaction, 'live', theirPerson),
    updatePerson: (transaction) => people.updatePerson(transaction, 'live', theirPerson, { first_name: 'changed', custom_fields: '{}' }),
    listEvents: (transaction) => events.listEvents(transaction, 'live', { personId: theirPerson }, pageRequest),
    findEvent: (transaction) => events.findEvent(transaction, 'live', theirEvent),
    listCannedReplies: (transaction) => cannedReplies.listCannedReplies(transaction, 'live', { shortcut: 'thanks' }, pageRequest),
    findCannedReply: (transaction) => cannedReplies.findCannedReply(transaction, 'live', theirReply),
    updateCannedReply: (transaction) => cannedReplies.updateCannedReply(transaction, 'live', theirReply, { title: 'changed' }),
    deleteCannedReply: (transaction) => cannedReplies.deleteCannedReply(transaction, 'live', theirReply, now),
    listChannels: (transaction) => channels.listChannels(transaction, 'live', {}, pageRequest),
    findChannel: (transaction) => channels.findChannel(transaction, 'live', theirChannel),
    updateChannel: (transaction) => channels.updateChannel(transaction, 'live', theirChannel, { name: 'changed' }),
    deleteChannel: (transaction) => channels.deleteChannel(transaction, 'live', theirChannel, now),
  };

  /** These insert a row, count, are parts of other queries, or delete the organization of the transaction. */
  const LEFT_OUT = `insertCredentials insertSecrets insertAccessToken insertMember insertOrganization insertTicket insertPerson insertEvent
    insertCannedReply insertChannel insertWebhook insertEvents rememberDeletion insertDeliveries insertAttempt appendAuditEvents claimKey
    countCredentials countWebhooks hasAnotherOwner insertRow listRows findRow updateRow deleteRow lockOrganization deleteOrganization`.split(
    /\s+/,
  );

  test('are all in this test, or listed as left out', () => {
    const source = join(import.meta.dirname, '../src');
    const exported = globSync('**/*.repository.ts', { cwd: source }).flatMap((path) =>
      [
        ...readFileSync(join(source, path), 'utf8').matchAll(
          /^export [\w ]+ (\w+)[^(\n]*\(\s*(?:transaction|reader): Organization(?:Transaction|Reader)/gm,
        ),
      ].map(([, name = '']) => name),
    );
    expect(exported.length).toBeGreaterThan(50);
    const missing = exported.filter((name) => !Object.hasOwn(queries, name) && !LEFT_OUT.includes(name));
    expect(missing, `Add ${missing.join(', ')} to \`queries\` in test/row-level-security.test.ts, or to LEFT_OUT with a reason.`).toEqual(
      [],
    );
    const gone = LEFT_OUT.filter((name) => !exported.includes(name));
    expect(gone, `Remove ${gone.join(', ')} from LEFT_OUT in test/row-level-security.test.ts: no repository has it.`).toEqual([]);
  });

  test.each(Object.keys(queries))('find and change no row of another organization: %s', async (name) => {
    const before = await dumpOfNeighbour();
    const result = await inOrganization(server.database, server.organizationId, async (transaction) => {
      const stripped = Object.assign(transaction.withPlugin(withoutOrganization), { organizationId: server.organizationId });
      return queries[name]?.(stripped as OrganizationTransaction);
    });
    const text = JSON.stringify(result instanceof Map ? [...result] : (result ?? null));
    for (const id of [
      neighbourId,
      theirUser,
      theirTicket,
      theirPerson,
      theirEvent,
      theirReply,
      theirChannel,
      theirDeletedChannel,
      theirs['API key'].id,
      theirWebhook.webhookId,
      theirWebhook.deliveryId,
    ])
      expect(text).not.toContain(id);
    if (typeof result === 'boolean') expect(result).toBe(false);
    expect(await dumpOfNeighbour()).toEqual(before);
  });

  test('find rows of another organization without the policies, which shows that the conditions are gone', async () => {
    const stripped = Object.assign(server.database.kysely.withPlugin(withoutOrganization), { organizationId: server.organizationId });
    const seen = await tickets.listTickets(stripped as unknown as OrganizationTransaction, 'live', {}, pageRequest);
    expect(seen.map(({ id }) => id)).toContain(theirTicket);
  });
});

async function dumpOfNeighbour(): Promise<string[]> {
  return Object.values(await dump(server.database))
    .flat()
    .filter((row) => row.includes(neighbourId) || row.includes(theirUser));
}

/** Replaces every condition on the organization by `true`. */
class ConditionRemover extends OperationNodeTransformer {
  protected override transformBinaryOperation(
    ...parameters: Parameters<OperationNodeTransformer['transformBinaryOperation']>
  ): ReturnType<OperationNodeTransformer['transformBinaryOperation']> {
    const [node] = parameters;
    const column = JSON.stringify(node.leftOperand);
    const isOnOrganization =
      column.includes('"organization_id"') || (column.includes('"id"') && JSON.stringify(node.rightOperand).includes('"org_'));
    if (!isOnOrganization) return super.transformBinaryOperation(...parameters);
    return sql<boolean>`true`.toOperationNode() as unknown as ReturnType<OperationNodeTransformer['transformBinaryOperation']>;
  }
}

const remover = new ConditionRemover();
const withoutOrganization: KyselyPlugin = {
  transformQuery: ({ node }) => remover.transformNode(node),
  transformResult: async ({ result }) => result,
};
