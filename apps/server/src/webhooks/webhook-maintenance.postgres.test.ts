import { expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const clock = createMovableClock();
const server = useTestServer({ clock });

test('overdue deliveries are requeued without waiting for a delivery that another transaction has locked', async () => {
  await server.send('/api/v1/webhooks', { json: { url: 'https://hooks.acme.example/', events: ['ticket.created'] } });
  for (const subject of ['one', 'two', 'three']) await server.send('/api/v1/tickets', { json: { subject } });
  const { kysely } = server.database;
  const queuedAt = clock.now();
  await kysely.updateTable('webhook_deliveries').set({ queued_at: queuedAt }).execute();
  clock.advance(2 * 86_400_000);
  await kysely.transaction().execute(async (transaction) => {
    const locked = await transaction.selectFrom('webhook_deliveries').select('id').limit(1).forUpdate().executeTakeFirstOrThrow();
    await server.webhooks.maintain();
    const stillQueued = await kysely.selectFrom('webhook_deliveries').select('id').where('queued_at', 'is not', null).execute();
    expect(stillQueued).toEqual([locked]);
  });
});
