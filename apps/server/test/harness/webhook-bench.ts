import { expect } from 'vitest';
import type { TestServer } from './test-server.ts';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

/** How to wait for what a server does beside serving. */
export const SOON = { timeout: 20_000, interval: 20 };

/** A webhook that leads to the bench's receiver. */
export interface Subscribed {
  readonly id: string;
  readonly secret: string;
  /** A live API key of its organization with every permission. */
  readonly token: string;
  readonly organizationId: string;
  /** Where it leads to at the receiver. */
  readonly path: string;
}

/** A real receiver for the webhooks of a test server, and what tests do with both. */
export interface WebhookBench {
  readonly receiver: WebhookReceiver;
  /** A webhook of an organization of its own, unless one is given. */
  subscribe(events?: readonly string[], of?: { readonly token: string; readonly organizationId: string }): Promise<Subscribed>;
  // biome-ignore lint/suspicious/noExplicitAny: what the API answers
  createTicket(token: string, subject?: string): Promise<any>;
  /** What the API tells of the deliveries, the newest first. */
  // biome-ignore lint/suspicious/noExplicitAny: what the API answers
  deliveriesOf(webhook: Subscribed, query?: string): Promise<any>;
  /** The newest delivery, once it waits for nothing more. */
  // biome-ignore lint/suspicious/noExplicitAny: what the API answers
  settled(webhook: Subscribed): Promise<any>;
  /** The newest delivery, once so many attempts of it have ended. */
  // biome-ignore lint/suspicious/noExplicitAny: what the API answers
  attempted(webhook: Subscribed, count: number): Promise<any>;
  /** How many jobs of the webhook wait in the queue, whether their time has come or not. */
  waitingJobs(webhook: Subscribed): Promise<number>;
  /** Lets the jobs of the webhook have their time now, all of them or those of a turn, and waits until they are done. */
  runJobs(webhook: Subscribed, turn?: number): Promise<void>;
  /** How much came in at the webhook's path. */
  countAt(webhook: Subscribed): number;
  /** Waits until an event that was announced now has come: by then, all that was due before has been looked at too. */
  letPass(): Promise<void>;
  close(): Promise<void>;
}

export async function createWebhookBench(server: TestServer): Promise<WebhookBench> {
  const receiver = await startWebhookReceiver();
  let paths = 0;
  const bench: WebhookBench = {
    receiver,
    async subscribe(events = ['ticket.created'], of) {
      const { token, organizationId } = of ?? (await server.foundNeighbour());
      const path = `/hook-${++paths}`;
      const { status, text, json } = await server.send('/api/v1/webhooks', { token, json: { url: receiver.url + path, events } });
      if (status !== 201) throw new Error(text);
      return { ...json.data, token, organizationId, path };
    },
    createTicket: async (token, subject = 'hello') => (await server.send('/api/v1/tickets', { token, json: { subject } })).json.data,
    deliveriesOf: async ({ id, token }, query = '') =>
      (await server.send(`/api/v1/webhooks/${id}/deliveries${query}`, { token })).json.data,
    async settled(webhook) {
      await expect.poll(async () => (await bench.deliveriesOf(webhook))[0].status, SOON).not.toBe('pending');
      return (await bench.deliveriesOf(webhook))[0];
    },
    async attempted(webhook, count) {
      const ended = async () =>
        (await bench.deliveriesOf(webhook))[0].attempts.filter(({ durationMs }: { durationMs: number | null }) => durationMs !== null);
      await expect.poll(async () => (await ended()).length, SOON).toBe(count);
      return (await bench.deliveriesOf(webhook))[0];
    },
    async waitingJobs({ id }) {
      const { rows } = await server.database.jobs.executeSql(
        "select count(*)::int as count from keyrail_jobs.job where group_id = $1 and state < 'active'",
        [id],
      );
      return (rows as { count: number }[])[0]?.count ?? 0;
    },
    async runJobs({ id }, turn) {
      const { jobs } = server.database;
      const meant = "group_id = $1 and ($2::integer is null or (data->>'turn')::integer = $2)";
      await jobs.executeSql(`update keyrail_jobs.job set start_after = now() where ${meant} and state < 'active'`, [id, turn ?? null]);
      const undone = `select id from keyrail_jobs.job where ${meant} and state < 'completed'`;
      await expect.poll(async () => (await jobs.executeSql(undone, [id, turn ?? null])).rows, SOON).toEqual([]);
    },
    countAt: ({ path }) => receiver.received.filter((each) => each.path === path).length,
    async letPass() {
      const marker = await bench.subscribe();
      await bench.createTicket(marker.token);
      await receiver.at(marker.path, 1);
    },
    close: () => receiver.close(),
  };
  return bench;
}
