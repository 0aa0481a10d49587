import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../test/harness/test-database.ts';
import { composeAudit } from '../compose-audit.ts';
import { createOrganization } from '../organizations/create-organization.ts';
import { insertTicket } from '../resources/tickets.repository.ts';
import { systemClock } from '../runtime/clock.ts';
import { newId } from '../runtime/identifiers.ts';
import type { Database } from './database.ts';
import { inOrganization } from './organization-scope.ts';

let database: Database;
let own: string;
let neighbour: string;

beforeAll(async () => {
  database = await openTestDatabase();
  own = await createTestOrganization('Own');
  neighbour = await createTestOrganization('Neighbour');
});
afterAll(() => database.close());

/** An organization with one row in each table. */
async function createTestOrganization(name: string): Promise<string> {
  const { organizationId } = await createOrganization(
    { database, clock: systemClock, recordAudit: composeAudit({ clock: systemClock, secret: 'secret' }) },
    {
      name,
      owner: { name, email: `${name}@example.com` },
      keyName: name,
      populate: (transaction) => insertTicket(transaction, ticket()).then(() => undefined),
    },
  );
  return organizationId;
}

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

describe('row-level security', () => {
  test('rejects the insertion of a row into another organization', async () => {
    const insertion = inOrganization(database, own, (transaction) =>
      transaction
        .insertInto('tickets')
        .values({ ...ticket(), organization_id: neighbour })
        .execute(),
    );
    await expect(insertion).rejects.toThrow(/row-level security/);
  });

  test('rejects the move of a row to another organization', async () => {
    const move = inOrganization(database, own, (transaction) =>
      transaction.updateTable('tickets').set({ organization_id: neighbour }).execute(),
    );
    await expect(move).rejects.toThrow(/row-level security/);
  });

  test('changes only the organization’s own rows, even if a statement names no organization', async () => {
    await inOrganization(database, own, (transaction) => transaction.updateTable('tickets').set({ subject: 'changed' }).execute());
    const subjects = await database.kysely.selectFrom('tickets').select(['organization_id', 'subject']).execute();
    expect(Object.fromEntries(subjects.map((row) => [row.organization_id, row.subject]))).toEqual({ [own]: 'changed', [neighbour]: 's' });
  });

  test('shows no rows if no organization is set', async () => {
    const visible = await database.kysely.transaction().execute(async (transaction) => {
      await sql`select set_config('role', 'keyrail_tenant', true)`.execute(transaction);
      return transaction.selectFrom('tickets').selectAll().execute();
    });
    expect(visible).toEqual([]);
  });

  test('can’t be disabled by the tenant role, which can neither rewrite the audit log nor change tables', async () => {
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
  test('leaves no role and no organization set on its connection', async () => {
    await inOrganization(database, own, async () => undefined);
    const { rows } = await sql<{ role: string; organization: string | null }>`
      select current_user as role, current_setting('keyrail.organization_id', true) as organization`.execute(database.kysely);
    expect(rows[0]?.role).toBe('postgres');
    expect(rows[0]?.organization || null).toBeNull();
  });

  test('is rolled back if its work throws', async () => {
    const count = async () => (await database.kysely.selectFrom('tickets').selectAll().execute()).length;
    const before = await count();
    const failing = inOrganization(database, own, async (transaction) => {
      await insertTicket(transaction, ticket());
      throw new Error('after the insertion');
    });
    await expect(failing).rejects.toThrow('after the insertion');
    expect(await count()).toBe(before);
  });

  const raiseDeadlock = sql`do $$ begin raise exception using errcode = '40P01', message = 'deadlock detected'; end $$`;

  test('is retried after a deadlock, and its failed attempts are rolled back', async () => {
    let attempts = 0;
    const id = await inOrganization(database, own, async (transaction) => {
      const newTicket = ticket();
      await insertTicket(transaction, newTicket);
      if (++attempts < 3) await raiseDeadlock.execute(transaction);
      return newTicket.id;
    });
    expect(attempts).toBe(3);
    const rows = await database.kysely.selectFrom('tickets').select('id').where('id', '=', id).execute();
    expect(rows).toHaveLength(1);
  });

  test('fails after five deadlocks', async () => {
    let attempts = 0;
    const failing = inOrganization(database, own, (transaction) => {
      attempts++;
      return raiseDeadlock.execute(transaction);
    });
    await expect(failing).rejects.toThrow('deadlock detected');
    expect(attempts).toBe(5);
  });

  test('sees only its own organization while transactions of another run at the same time', async () => {
    const results = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const organizationId = index % 2 ? own : neighbour;
        return inOrganization(database, organizationId, async (transaction) => {
          const rows = await transaction.selectFrom('tickets').select('organization_id').execute();
          return rows.every((row) => row.organization_id === organizationId);
        });
      }),
    );
    expect(results.every(Boolean)).toBe(true);
  });
});
