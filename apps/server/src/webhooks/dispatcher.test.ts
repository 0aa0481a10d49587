import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/harness/test-server.ts';
import { createWebhookBench, SOON, type Subscribed, type WebhookBench } from '../../test/harness/webhook-bench.ts';

let server: TestServer;
let bench: WebhookBench;
beforeAll(async () => {
  server = await startTestServer({ webhooks: { lookMilliseconds: 50, attemptMilliseconds: 600_000, leaseSeconds: 3_600 } });
  bench = await createWebhookBench(server);
});
afterAll(() => Promise.all([server.close(), bench.close()]));

const remove = ({ id, token }: Subscribed) => server.send(`/api/v1/webhooks/${id}`, { method: 'DELETE', token });

describe('an organization', () => {
  test('whose endpoints all hang holds up neither its neighbours nor the rest of the server', async () => {
    const owner = await server.foundNeighbour();
    const hanging = await Promise.all(Array.from({ length: 10 }, () => bench.subscribe(['ticket.created'], owner)));
    let open = 0;
    for (const { path } of hanging) {
      bench.receiver.answer(path, (response) => {
        open++;
        response.once('close', () => open--);
      });
    }
    // Ten webhooks, each with four at a time and more to come: twice as much as one organization gets.
    await Promise.all(Array.from({ length: 6 }, () => bench.createTicket(owner.token)));
    await expect.poll(() => open, SOON).toBeGreaterThanOrEqual(20);
    const neighbour = await bench.subscribe();
    await bench.createTicket(neighbour.token);
    await bench.receiver.at(neighbour.path, 1);
    expect(open).toBeGreaterThanOrEqual(20);
    expect(open).toBeLessThan(30);
    await Promise.all(hanging.map(remove));
  }, 40_000);

  test('has no webhook that another holds up', async () => {
    const hanging = await bench.subscribe();
    let [open, most] = [0, 0];
    bench.receiver.answer(hanging.path, (response) => {
      most = Math.max(most, ++open);
      response.once('close', () => open--);
    });
    await Promise.all(Array.from({ length: 10 }, () => bench.createTicket(hanging.token)));
    await bench.receiver.at(hanging.path, 4);
    const sibling = await bench.subscribe(['ticket.created'], hanging);
    await bench.createTicket(sibling.token);
    await bench.receiver.at(sibling.path, 1);
    await bench.letPass();
    expect([open, most]).toEqual([4, 4]);
    await remove(hanging);
  });
});

test('an endpoint that is fast and has a backlog leaves the others their turn', async () => {
  const idle = await startTestServer();
  const others = await createWebhookBench(idle);
  try {
    const busy = await others.subscribe();
    for (let count = 0; count < 50; count++) await others.createTicket(busy.token);
    const quiet = await others.subscribe();
    await others.createTicket(quiet.token);
    idle.webhooks.start();
    await Promise.all([others.receiver.at(busy.path, 50), others.receiver.at(quiet.path, 1)]);
    const places = others.receiver.received.map(({ path }) => path);
    expect(places.indexOf(quiet.path)).toBeLessThan(10);
  } finally {
    await Promise.all([idle.close(), others.close()]);
  }
}, 60_000);
