import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { maintainWebhooks } from './webhook-maintenance.ts';

const DAY = 86_400_000;
const clock = createMovableClock();
const server = useTestServer({ clock });

/** Creates a webhook in a new organization, with a delivery that is not sent. */
async function subscribe() {
  const { token } = await server.createOtherOrganization();
  const json = { url: 'https://hooks.acme.example/', events: ['ticket.created'] };
  const { id } = (await server.send('/api/v1/webhooks', { token, json })).json.data;
  await server.send('/api/v1/tickets', { token, json: { subject: 'hello' } });
  const deliveries = async () => (await server.send(`/api/v1/webhooks/${id}/deliveries`, { token })).json.data;
  return { id, token, deliveries };
}

test('events are deleted after 30 days, with their deliveries', async () => {
  const { deliveries } = await subscribe();
  clock.advance(29 * DAY);
  await server.webhooks.maintain();
  expect(await deliveries()).toHaveLength(1);
  clock.advance(2 * DAY);
  await server.webhooks.maintain();
  expect(await deliveries()).toEqual([]);
});

test('the old secret of a rotation is deleted when its grace period is over', async () => {
  const { id, token } = await subscribe();
  await server.send(`/api/v1/webhooks/${id}/rotate`, { token, json: { gracePeriodSeconds: 60 } });
  const previous = async () =>
    (
      await server.database.kysely
        .selectFrom('webhooks')
        .select('encrypted_previous_secret as value')
        .where('id', '=', id)
        .executeTakeFirst()
    )?.value;
  await server.webhooks.maintain();
  expect(await previous()).not.toBeNull();
  clock.advance(61_000);
  await server.webhooks.maintain();
  expect(await previous()).toBeNull();
});

describe('a delivery that is a day late', () => {
  test('is requeued as the same job, so that a lost job is sent and no other job is sent twice', async () => {
    const { id } = await subscribe();
    const { kysely } = server.database;
    const outbox = () =>
      kysely.selectFrom('webhook_deliveries').select(['queued_at', 'turn']).where('webhook_id', '=', id).executeTakeFirst();
    await kysely.updateTable('webhook_deliveries').set({ queued_at: clock.now() }).where('webhook_id', '=', id).execute();
    const queuedAt = clock.now();
    await server.webhooks.maintain();
    expect(await outbox()).toEqual({ queued_at: queuedAt, turn: 1 });
    clock.advance(2 * DAY);
    await server.webhooks.maintain();
    expect(await outbox()).toEqual({ queued_at: null, turn: 1 });
    // After it is requeued, it stays in the queue, no matter how late it is.
    await kysely.updateTable('webhook_deliveries').set({ queued_at: clock.now() }).where('webhook_id', '=', id).execute();
    await server.webhooks.maintain();
    expect(await outbox()).toEqual({ queued_at: clock.now(), turn: 1 });
  });

  test('is requeued in statements of at most 500 rows, no matter how large the backlog is', async () => {
    const { id } = await subscribe();
    const { kysely } = server.database;
    await sql`
      insert into webhook_deliveries (organization_id, id, webhook_id, event_id, event_type, status, next_attempt_at, queued_at, created_at)
      select organization_id, id || number, webhook_id, event_id, event_type, status, next_attempt_at, created_at, created_at
      from webhook_deliveries, generate_series(1, 1200) as number where webhook_id = ${id}`.execute(kysely);
    await sql`create table sizes (size integer not null)`.execute(kysely);
    await sql`
      create function record_size() returns trigger language plpgsql
      as 'begin insert into sizes select count(*) from changed; return null; end'`.execute(kysely);
    await sql`
      create trigger record_size after update on webhook_deliveries
      referencing new table as changed for each statement execute function record_size()`.execute(kysely);
    clock.advance(2 * DAY);
    await server.webhooks.maintain();
    const { rows } = await sql<{ size: number }>`select size from sizes where size > 0`.execute(kysely);
    await sql`drop trigger record_size on webhook_deliveries`.execute(kysely);
    expect(Math.max(...rows.map(({ size }) => size))).toBeLessThanOrEqual(500);
    expect(rows.reduce((sum, { size }) => sum + size, 0)).toBeGreaterThanOrEqual(1_200);
  });
});

test('a failed step of a maintenance round is reported and the other steps run, unless the server is stopping', async () => {
  const { deliveries } = await subscribe();
  clock.advance(31 * DAY);
  const rename = (from: string, to: string) =>
    sql`alter table webhooks rename column ${sql.ref(from)} to ${sql.ref(to)}`.execute(server.database.kysely);
  const errors: unknown[] = [];
  const runFailingRound = async (signal: AbortSignal, onFailure = () => {}) => {
    const onError = (error: unknown) => void (errors.push(error), onFailure());
    await rename('previous_secret_ends_at', 'elsewhere');
    await maintainWebhooks({ database: server.database, clock, onError, signal }, 30 * DAY);
    await rename('elsewhere', 'previous_secret_ends_at');
  };
  const stop = new AbortController();
  await runFailingRound(stop.signal, () => stop.abort());
  expect(await deliveries()).toHaveLength(1);
  await runFailingRound(new AbortController().signal);
  expect(await deliveries()).toEqual([]);
  expect(errors).toEqual(Array(2).fill(expect.objectContaining({ message: expect.stringContaining('previous_secret_ends_at') })));
});
