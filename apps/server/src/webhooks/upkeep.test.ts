import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { startTestServer, type TestServer } from '../../test/harness/test-server.ts';
import { keepUpWebhooks } from './upkeep.ts';

const DAY = 86_400_000;
const clock = createMovableClock();
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ clock });
});
afterAll(() => server.close());

/** A webhook of an organization of its own, with a delivery that is not sent. */
async function subscribe() {
  const { token } = await server.foundNeighbour();
  const json = { url: 'https://hooks.acme.example/', events: ['ticket.created'] };
  const { id } = (await server.send('/api/v1/webhooks', { token, json })).json.data;
  await server.send('/api/v1/tickets', { token, json: { subject: 'hello' } });
  const deliveries = async () => (await server.send(`/api/v1/webhooks/${id}/deliveries`, { token })).json.data;
  return { id, token, deliveries };
}

test('events are kept for 30 days, with their deliveries', async () => {
  const { deliveries } = await subscribe();
  clock.advance(29 * DAY);
  await server.webhooks.keepUp();
  expect(await deliveries()).toHaveLength(1);
  clock.advance(2 * DAY);
  await server.webhooks.keepUp();
  expect(await deliveries()).toEqual([]);
});

test('the old secret of a rotation is taken away when its grace period is over', async () => {
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
  await server.webhooks.keepUp();
  expect(await previous()).not.toBeNull();
  clock.advance(61_000);
  await server.webhooks.keepUp();
  expect(await previous()).toBeNull();
});

test('a delivery that the queue has lost is handed to it anew', async () => {
  const { id } = await subscribe();
  const { kysely } = server.database;
  const outbox = () =>
    kysely.selectFrom('webhook_deliveries').select(['queued_at', 'turn']).where('webhook_id', '=', id).executeTakeFirst();
  await kysely.updateTable('webhook_deliveries').set({ queued_at: clock.now() }).where('webhook_id', '=', id).execute();
  await server.webhooks.keepUp();
  expect(await outbox()).toMatchObject({ turn: 1 });
  clock.advance(2 * DAY);
  await server.webhooks.keepUp();
  expect(await outbox()).toEqual({ queued_at: null, turn: 2 });
  // Once the queue has it again it is left there, however late it is.
  await kysely.updateTable('webhook_deliveries').set({ queued_at: clock.now() }).where('webhook_id', '=', id).execute();
  await server.webhooks.keepUp();
  expect(await outbox()).toEqual({ queued_at: clock.now(), turn: 2 });
});

test('where one step of a round fails that is told, and the others are done; but none any more once the server stops', async () => {
  const { deliveries } = await subscribe();
  clock.advance(31 * DAY);
  const rename = (from: string, to: string) =>
    sql`alter table webhooks rename column ${sql.ref(from)} to ${sql.ref(to)}`.execute(server.database.kysely);
  const errors: unknown[] = [];
  const roundThatFails = async (signal: AbortSignal, whenItFails = () => {}) => {
    const onError = (error: unknown) => void (errors.push(error), whenItFails());
    await rename('previous_secret_ends_at', 'elsewhere');
    await keepUpWebhooks({ database: server.database, clock, onError, signal }, 30 * DAY);
    await rename('elsewhere', 'previous_secret_ends_at');
  };
  const stop = new AbortController();
  await roundThatFails(stop.signal, () => stop.abort());
  expect(await deliveries()).toHaveLength(1);
  await roundThatFails(new AbortController().signal);
  expect(await deliveries()).toEqual([]);
  expect(errors).toEqual(Array(2).fill(expect.objectContaining({ message: expect.stringContaining('previous_secret_ends_at') })));
});
