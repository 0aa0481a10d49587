import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../../test/harness/test-server.ts';
import { useTestServer } from '../../../test/harness/use-test-server.ts';
import { createWebhookTestbed, SOON, type TestWebhook, type WebhookTestbed } from '../../../test/harness/webhook-testbed.ts';
import { inOrganization } from '../../database/organization-scope.ts';
import { announce } from '../events/announce.ts';

let testbed: WebhookTestbed;
const server = useTestServer({ webhooks: { pollMilliseconds: 50, attemptTimeoutMilliseconds: 600_000, leaseSeconds: 3_600 } });
beforeAll(async () => {
  testbed = await createWebhookTestbed(server);
});
afterAll(() => testbed.close());

/** Announces `count` events to each webhook of an organization, in one transaction. */
const announceMany = (to: TestServer, { organizationId }: { organizationId: string }, count: number) =>
  inOrganization(to.database, organizationId, (transaction) => {
    const announcement = { type: 'ticket.created', environment: 'live', data: {} } as const;
    return announce(transaction, new Date(), ...Array.from({ length: count }, () => announcement));
  });
const remove = ({ id, token }: TestWebhook) => server.send(`/api/v1/webhooks/${id}`, { method: 'DELETE', token });

describe('a webhook endpoint that does not respond', () => {
  test('delays no other organization, even if all ten endpoints of one organization hang', async () => {
    const owner = await server.createOtherOrganization();
    const hanging = await Promise.all(Array.from({ length: 10 }, () => testbed.subscribe(['ticket.created'], owner)));
    let open = 0;
    for (const { path } of hanging) {
      testbed.receiver.respondWith(path, (response) => {
        open++;
        response.once('close', () => open--);
      });
    }
    // Ten webhooks with up to four deliveries in progress each: twice the share of one organization.
    await announceMany(server, owner, 6);
    await expect.poll(() => open, SOON).toBeGreaterThanOrEqual(18);
    const other = await testbed.subscribe();
    await testbed.createTicket(other.token);
    await testbed.receiver.waitFor(other.path, 1);
    expect(open).toBeGreaterThanOrEqual(18);
    expect(open).toBeLessThan(30);
    await Promise.all(hanging.map(remove));
  }, 40_000);

  test('delays no other webhook of its organization, and has at most four deliveries in progress', async () => {
    const hanging = await testbed.subscribe();
    let [open, most] = [0, 0];
    testbed.receiver.respondWith(hanging.path, (response) => {
      most = Math.max(most, ++open);
      response.once('close', () => open--);
    });
    await announceMany(server, hanging, 10);
    await testbed.receiver.waitFor(hanging.path, 4);
    const sibling = await testbed.subscribe(['ticket.created'], hanging);
    await testbed.createTicket(sibling.token);
    await testbed.receiver.waitFor(sibling.path, 1);
    await testbed.waitForDueDeliveries();
    expect([open, most]).toEqual([4, 4]);
    await remove(hanging);
  });
});

test('eleven organizations whose endpoints all hang leave free slots for a twelfth organization', async () => {
  const crowded = await startTestServer({ webhooks: { pollMilliseconds: 50, attemptTimeoutMilliseconds: 600_000, leaseSeconds: 3_600 } });
  const others = await createWebhookTestbed(crowded);
  try {
    let open = 0;
    const subscribeHanging = async (owner: Pick<TestWebhook, 'token' | 'organizationId'>) => {
      const { path } = await others.subscribe(['ticket.created'], owner);
      others.receiver.respondWith(path, (response) => {
        open++;
        response.once('close', () => open--);
      });
    };
    for (let count = 0; count < 11; count++) {
      const owner = await crowded.createOtherOrganization();
      await Promise.all(Array.from({ length: 6 }, () => subscribeHanging(owner)));
      await announceMany(crowded, owner, 4);
    }
    // 264 deliveries are due, and 200 would use every slot.
    await expect.poll(() => open, SOON).toBeGreaterThanOrEqual(100);
    const healthy = await others.subscribe();
    for (let count = 1; count <= 10; count++) {
      await others.createTicket(healthy.token);
      await others.receiver.waitFor(healthy.path, count);
    }
  } finally {
    await Promise.all([crowded.close(), others.close()]);
  }
}, 120_000);

test('a fast endpoint with a backlog does not delay the deliveries of another endpoint', async () => {
  const idle = await startTestServer();
  const others = await createWebhookTestbed(idle);
  try {
    const [busy, quiet] = await Promise.all([others.subscribe(), others.subscribe()]);
    await announceMany(idle, busy, 50);
    await announceMany(idle, quiet, 1);
    idle.webhooks.start();
    await others.receiver.waitFor(quiet.path, 1);
    expect(others.receiver.received.findIndex(({ path }) => path === quiet.path)).toBeLessThan(20);
  } finally {
    await Promise.all([idle.close(), others.close()]);
  }
}, 60_000);
