import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../../test/harness/test-server.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { createWebhookBench, SOON, type Subscribed, type WebhookBench } from '../../../test/harness/webhook-bench.ts';
import { inOrganization } from '../../database/organization-scope.ts';
import { announce } from '../events/announce.ts';

let bench: WebhookBench;
const server = useTestServer({ webhooks: { lookMilliseconds: 50, attemptMilliseconds: 600_000, leaseSeconds: 3_600 } });
beforeAll(async () => {
  bench = await createWebhookBench(server);
});
afterAll(() => bench.close());

/** Has something to be told to each webhook of its organization, so often, in one transaction. */
const announceOften = (to: TestServer, { organizationId }: { organizationId: string }, count: number) =>
  inOrganization(to.database, organizationId, (transaction) => {
    const announcement = { type: 'ticket.created', environment: 'live', data: {} } as const;
    return announce(transaction, new Date(), ...Array.from({ length: count }, () => announcement));
  });
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
    await announceOften(server, owner, 6);
    await expect.poll(() => open, SOON).toBeGreaterThanOrEqual(18);
    const neighbour = await bench.subscribe();
    await bench.createTicket(neighbour.token);
    await bench.receiver.at(neighbour.path, 1);
    expect(open).toBeGreaterThanOrEqual(18);
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
    await announceOften(server, hanging, 10);
    await bench.receiver.at(hanging.path, 4);
    const sibling = await bench.subscribe(['ticket.created'], hanging);
    await bench.createTicket(sibling.token);
    await bench.receiver.at(sibling.path, 1);
    await bench.letPass();
    expect([open, most]).toEqual([4, 4]);
    await remove(hanging);
  });
});

test('organizations whose endpoints all hang, eleven of them, leave places for the events of a twelfth', async () => {
  const crowded = await startTestServer({ webhooks: { lookMilliseconds: 50, attemptMilliseconds: 600_000, leaseSeconds: 3_600 } });
  const others = await createWebhookBench(crowded);
  try {
    let open = 0;
    const subscribeHanging = async (owner: Pick<Subscribed, 'token' | 'organizationId'>) => {
      const { path } = await others.subscribe(['ticket.created'], owner);
      others.receiver.answer(path, (response) => {
        open++;
        response.once('close', () => open--);
      });
    };
    for (let count = 0; count < 11; count++) {
      const owner = await crowded.foundNeighbour();
      await Promise.all(Array.from({ length: 6 }, () => subscribeHanging(owner)));
      await announceOften(crowded, owner, 4);
    }
    // Of 264 that are due, 200 would be all places.
    await expect.poll(() => open, SOON).toBeGreaterThanOrEqual(100);
    const healthy = await others.subscribe();
    for (let count = 1; count <= 10; count++) {
      await others.createTicket(healthy.token);
      await others.receiver.at(healthy.path, count);
    }
  } finally {
    await Promise.all([crowded.close(), others.close()]);
  }
}, 120_000);

test('an endpoint that is fast and has a backlog leaves the others their turn', async () => {
  const idle = await startTestServer();
  const others = await createWebhookBench(idle);
  try {
    const [busy, quiet] = await Promise.all([others.subscribe(), others.subscribe()]);
    await announceOften(idle, busy, 50);
    await announceOften(idle, quiet, 1);
    idle.webhooks.start();
    await others.receiver.at(quiet.path, 1);
    expect(others.receiver.received.findIndex(({ path }) => path === quiet.path)).toBeLessThan(20);
  } finally {
    await Promise.all([idle.close(), others.close()]);
  }
}, 60_000);
