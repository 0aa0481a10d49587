import { expect } from 'vitest';
import type { TestServer } from './test-server.ts';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

/** How long, and how often, tests poll for the result of background work. */
export const SOON = { timeout: 20_000, interval: 20 };

/** A webhook whose URL is at the testbed's receiver. */
export interface TestWebhook {
  readonly id: string;
  readonly secret: string;
  /** A live API key of its organization with every permission. */
  readonly token: string;
  readonly organizationId: string;
  /** The path of its URL at the receiver. */
  readonly path: string;
}

/** A real receiver for the webhooks of a test server, and what tests do with the two. */
export interface WebhookTestbed {
  readonly receiver: WebhookReceiver;
  /** Creates a webhook, in a new organization if none is given. */
  subscribe(events?: readonly string[], organization?: { readonly token: string; readonly organizationId: string }): Promise<TestWebhook>;
  // biome-ignore lint/suspicious/noExplicitAny: JSON of the API
  createTicket(token: string, subject?: string): Promise<any>;
  /** The webhook's deliveries in the API, newest first. */
  // biome-ignore lint/suspicious/noExplicitAny: JSON of the API
  listDeliveries(webhook: TestWebhook, query?: string): Promise<any>;
  /** Waits until the newest delivery is no longer pending, and returns it. */
  // biome-ignore lint/suspicious/noExplicitAny: JSON of the API
  completedDelivery(webhook: TestWebhook): Promise<any>;
  /** Waits until `count` attempts of the newest delivery have ended, and returns it. */
  // biome-ignore lint/suspicious/noExplicitAny: JSON of the API
  deliveryAfterAttempts(webhook: TestWebhook, count: number): Promise<any>;
  /** The number of the webhook's jobs that wait in the queue, due or not. */
  countQueuedJobs(webhook: TestWebhook): Promise<number>;
  /** Makes the webhook's jobs due now, all of them or the ones of a turn, and waits until they are done. */
  runJobs(webhook: TestWebhook, turn?: number): Promise<void>;
  /** The number of requests that the webhook's path has received. */
  countReceived(webhook: TestWebhook): number;
  /** Waits until an event that is announced now arrives: by then, the server has processed all deliveries that were due before. */
  waitForDueDeliveries(): Promise<void>;
  close(): Promise<void>;
}

export async function createWebhookTestbed(server: TestServer): Promise<WebhookTestbed> {
  const receiver = await startWebhookReceiver();
  let paths = 0;
  const testbed: WebhookTestbed = {
    receiver,
    async subscribe(events = ['ticket.created'], organization) {
      const { token, organizationId } = organization ?? (await server.createOtherOrganization());
      const path = `/hook-${++paths}`;
      const { status, text, json } = await server.send('/api/v1/webhooks', { token, json: { url: receiver.url + path, events } });
      if (status !== 201) throw new Error(text);
      return { ...json.data, token, organizationId, path };
    },
    createTicket: async (token, subject = 'hello') => (await server.send('/api/v1/tickets', { token, json: { subject } })).json.data,
    listDeliveries: async ({ id, token }, query = '') =>
      (await server.send(`/api/v1/webhooks/${id}/deliveries${query}`, { token })).json.data,
    async completedDelivery(webhook) {
      await expect.poll(async () => (await testbed.listDeliveries(webhook))[0].status, SOON).not.toBe('pending');
      return (await testbed.listDeliveries(webhook))[0];
    },
    async deliveryAfterAttempts(webhook, count) {
      const ended = async () =>
        (await testbed.listDeliveries(webhook))[0].attempts.filter(({ durationMs }: { durationMs: number | null }) => durationMs !== null);
      await expect.poll(async () => (await ended()).length, SOON).toBe(count);
      return (await testbed.listDeliveries(webhook))[0];
    },
    async countQueuedJobs({ id }) {
      const { rows } = await server.database.jobs.executeSql(
        "select count(*)::int as count from keyrail_jobs.job where group_id = $1 and state < 'active'",
        [id],
      );
      return (rows as { count: number }[])[0]?.count ?? 0;
    },
    async runJobs({ id }, turn) {
      const { jobs } = server.database;
      const condition = "group_id = $1 and ($2::integer is null or (data->>'turn')::integer = $2)";
      await jobs.executeSql(`update keyrail_jobs.job set start_after = now() where ${condition} and state < 'active'`, [id, turn ?? null]);
      const unfinishedJobs = `select id from keyrail_jobs.job where ${condition} and state < 'completed'`;
      await expect.poll(async () => (await jobs.executeSql(unfinishedJobs, [id, turn ?? null])).rows, SOON).toEqual([]);
    },
    countReceived: ({ path }) => receiver.received.filter((each) => each.path === path).length,
    async waitForDueDeliveries() {
      const marker = await testbed.subscribe();
      await testbed.createTicket(marker.token);
      await receiver.waitFor(marker.path, 1);
    },
    close: () => receiver.close(),
  };
  return testbed;
}
