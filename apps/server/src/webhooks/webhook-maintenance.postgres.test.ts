import { expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const clock = createMovableClock();
const server = useTestServer({ clock });

test('deliveries that are a day late are handed to the queue anew without waiting for one that is being settled', async () => {
  await server.send('/api/v1/webhooks', { json: { url: 'https://hooks.acme.example/', events: ['ticket.created'] } });
  for (const subject of ['one', 'two', 'three']) await server.send('/api/v1/tickets', { json: { subject } });
  const { kysely } = server.database;
  const queuedAt = clock.now();
  await kysely.updateTable('webhook_deliveries').set({ queued_at: queuedAt }).execute();
  clock.advance(2 * 86_400_000);
  await kysely.transaction().execute(async (transaction) => {
    const held = await transaction.selectFrom('webhook_deliveries').select('id').limit(1).forUpdate().executeTakeFirstOrThrow();
    await server.webhooks.maintain();
    const left = await kysely.selectFrom('webhook_deliveries').select('id').where('queued_at', 'is not', null).execute();
    expect(left).toEqual([held]);
  });
});
