import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../test/harness/test-database.ts';
import { composeAudit } from '../compose-audit.ts';
import { claimKey } from '../idempotency/idempotency-keys.repository.ts';
import { createOrganization } from '../organizations/create-organization.ts';
import { insertCannedReply } from '../resources/canned-replies.repository.ts';
import { insertChannel } from '../resources/channels.repository.ts';
import { insertEvent } from '../resources/events.repository.ts';
import { insertPerson } from '../resources/people.repository.ts';
import { insertTicket } from '../resources/tickets.repository.ts';
import { systemClock } from '../runtime/clock.ts';
import { createUuidSequence, newId } from '../runtime/identifiers.ts';
import { type NewRequest, writeRequests } from '../usage/new-requests.repository.ts';
import { insertAttempt, listDeliveries } from '../webhooks/delivery/deliveries.repository.ts';
import { insertWebhook } from '../webhooks/endpoints/webhooks.repository.ts';
import { announce } from '../webhooks/events/announce.ts';
import type { Database } from './database.ts';
import { inOrganization, type OrganizationTransaction } from './organization-scope.ts';

const WEBHOOK_TABLES = ['webhooks', 'webhook_events', 'webhook_deliveries', 'webhook_attempts'] as const;
const TENANT_TABLES = [
  'organizations',
  'users',
  'memberships',
  'credentials',
  'credential_secrets',
  'audit_chains',
  'request_log',
  'tickets',
  'people',
  'events',
  'canned_replies',
  'channels',
  'idempotency_keys',
  'usage_hours',
  ...WEBHOOK_TABLES,
] as const;

let database: Database;
let own: string;
let neighbour: string;

beforeAll(async () => {
  database = await openTestDatabase();
  own = await found('Own');
  neighbour = await found('Neighbour');
});
afterAll(() => database.close());

async function found(name: string): Promise<string> {
  const { organizationId } = await createOrganization(
    { database, clock: systemClock, recordAudit: composeAudit({ clock: systemClock, secret: 'secret' }) },
    {
      name,
      owner: { name, email: `${name}@example.com` },
      keyName: name,
      async furnish(transaction) {
        await insertTicket(transaction, ticket());
        await insertResources(transaction);
        await claimKey(transaction, { keyHash: randomBytes(32), requestHash: randomBytes(32), now: new Date(), expiresAt: new Date() });
        await insertWebhookRows(transaction);
      },
    },
  );
  await writeRequests(database, [request(organizationId)]);
  return organizationId;
}

async function insertResources(transaction: OrganizationTransaction): Promise<void> {
  const now = new Date();
  const row = { environment: 'live', created_at: now } as const;
  const personId = newId('person');
  await insertPerson(transaction, {
    ...row,
    id: personId,
    first_name: 'f',
    last_name: null,
    email: null,
    phone: null,
    tags: [],
    custom_fields: '{}',
    updated_at: now,
  });
  await insertEvent(transaction, { ...row, id: newId('event'), type: 't', person_id: personId, occurred_at: now, properties: '{}' });
  await insertCannedReply(transaction, { ...row, id: newId('cannedReply'), title: 't', shortcut: 's', body: 'b', updated_at: now });
  await insertChannel(transaction, { ...row, id: newId('channel'), name: 'n', type: 'email', updated_at: now });
}
const request = (organizationId: string): NewRequest => ({
  id: createUuidSequence()(Date.now()),
  organization_id: organizationId,
  environment: 'live',
  occurred_at: Date.now(),
  credential_type: 'api_key',
  credential_id: newId('apiKey'),
  user_id: null,
  operation_id: 'getMe',
  method: 'GET',
  path: '/api/v1/me',
  status: 200,
  is_accepted: true,
  duration_ms: 1,
  ip: '127.0.0.1',
  user_agent: null,
  request_id: 'req_1',
});

const ticket = () =>
  ({
    id: newId('ticket'),
    environment: 'live',
    subject: 's',
    body: '',
    status: 'open',
    priority: 'normal',
    created_at: new Date(),
    updated_at: new Date(),
  }) as const;

/** A row in each of their tables. */
async function insertWebhookRows(transaction: OrganizationTransaction): Promise<void> {
  const [now, webhookId] = [new Date(), newId('webhook')];
  await insertWebhook(transaction, {
    id: webhookId,
    environment: 'live',
    url: 'https://hooks.acme.example',
    description: '',
    events: ['ticket.created'],
    enabled: true,
    disabled_reason: null,
    encrypted_secret: Buffer.of(1),
    encrypted_previous_secret: null,
    previous_secret_ends_at: null,
    failing_since: null,
    created_at: now,
    updated_at: now,
  });
  await announce(transaction, now, { type: 'ticket.created', environment: 'live', data: {} });
  const [delivery] = await listDeliveries(
    transaction,
    webhookId,
    { status: undefined, eventType: undefined },
    { limit: 1, after: undefined },
  );
  if (!delivery) throw new Error('nothing was announced');
  await insertAttempt(transaction, delivery.id, now);
}

describe('row-level security', () => {
  test('is on for every table', async () => {
    const { rows } = await sql<{ name: string; enabled: boolean }>`
      select relname as name, relrowsecurity as enabled from pg_class
      where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname not like 'kysely%'`.execute(database.kysely);
    expect(new Map(rows.map(({ name, enabled }) => [name, enabled]))).toEqual(
      new Map([...TENANT_TABLES, 'access_tokens', 'audit_events', 'request_log_default', 'signing_keys'].map((name) => [name, true])),
    );
  });

  test.each(TENANT_TABLES)('shows of %s the organization’s own rows alone, where a query forgets to ask for them', async (table) => {
    const all = await database.kysely.selectFrom(table).selectAll().execute();
    const seen = await inOrganization(database, own, (transaction) => transaction.selectFrom(table).selectAll().execute());
    expect(all).toHaveLength(2);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toEqual(all[0]);
  });

  test('lets no row be written into another organization', async () => {
    const intrusion = inOrganization(database, own, (transaction) =>
      transaction
        .insertInto('tickets')
        .values({ ...ticket(), organization_id: neighbour })
        .execute(),
    );
    await expect(intrusion).rejects.toThrow(/row-level security/);
  });

  test('lets no row be moved into another organization', async () => {
    const move = inOrganization(database, own, (transaction) =>
      transaction.updateTable('tickets').set({ organization_id: neighbour }).execute(),
    );
    await expect(move).rejects.toThrow(/row-level security/);
  });

  test('changes the organization’s own rows alone, where a statement forgets to ask for them', async () => {
    await inOrganization(database, own, (transaction) => transaction.updateTable('tickets').set({ subject: 'changed' }).execute());
    const subjects = await database.kysely.selectFrom('tickets').select(['organization_id', 'subject']).execute();
    expect(Object.fromEntries(subjects.map((row) => [row.organization_id, row.subject]))).toEqual({ [own]: 'changed', [neighbour]: 's' });
  });

  test('shows nothing where no organization is set', async () => {
    const seen = await database.kysely.transaction().execute(async (transaction) => {
      await sql`select set_config('role', 'keyrail_tenant', true)`.execute(transaction);
      return transaction.selectFrom('tickets').selectAll().execute();
    });
    expect(seen).toEqual([]);
  });

  test('can’t be left from within: what the role may not do, it may not do', async () => {
    for (const statement of [
      // No feature may ever delete or change an audit event.
      sql`delete from audit_events`,
      sql`update audit_events set action = ''`,
      sql`drop table tickets`,
      sql`alter table tickets disable row level security`,
      sql`truncate tickets`,
    ]) {
      await expect(inOrganization(database, own, (transaction) => statement.execute(transaction))).rejects.toThrow(
        /permission denied|must be owner/,
      );
    }
  });
});

describe('an organization’s transaction', () => {
  test('leaves nothing behind on its connection', async () => {
    await inOrganization(database, own, async () => undefined);
    const { rows } = await sql<{ role: string; organization: string | null }>`
      select current_user as role, current_setting('keyrail.organization_id', true) as organization`.execute(database.kysely);
    expect(rows[0]?.role).toBe('postgres');
    expect(rows[0]?.organization || null).toBeNull();
  });

  test('is undone when its work throws', async () => {
    const count = async () => (await database.kysely.selectFrom('tickets').selectAll().execute()).length;
    const before = await count();
    const failing = inOrganization(database, own, async (transaction) => {
      await insertTicket(transaction, ticket());
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await count()).toBe(before);
  });

  const giveUp = sql`do $$ begin raise exception using errcode = '40P01', message = 'deadlock detected'; end $$`;

  test('is run again where the database gave it up for another, and what it did before is undone', async () => {
    let attempts = 0;
    const id = await inOrganization(database, own, async (transaction) => {
      const made = ticket();
      await insertTicket(transaction, made);
      if (++attempts < 3) await giveUp.execute(transaction);
      return made.id;
    });
    expect(attempts).toBe(3);
    const rows = await database.kysely.selectFrom('tickets').select('id').where('id', '=', id).execute();
    expect(rows).toHaveLength(1);
  });

  test('fails where it is given up time and again', async () => {
    let attempts = 0;
    const hopeless = inOrganization(database, own, (transaction) => {
      attempts++;
      return giveUp.execute(transaction);
    });
    await expect(hopeless).rejects.toThrow('deadlock detected');
    expect(attempts).toBe(5);
  });

  test('does not mix with another that runs at the same time', async () => {
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const organizationId = index % 2 ? own : neighbour;
        return inOrganization(database, organizationId, async (transaction) => {
          const rows = await transaction.selectFrom('tickets').select('organization_id').execute();
          return rows.every((row) => row.organization_id === organizationId);
        });
      }),
    );
    expect(seen.every(Boolean)).toBe(true);
  });
});
