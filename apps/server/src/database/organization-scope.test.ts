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

  test('can’t be left from within: the role neither rewrites the audit log nor changes tables', async () => {
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
