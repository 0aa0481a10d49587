import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/harness/test-database.ts';
import type { Database } from '../../database/database.ts';
import { inOrganization } from '../../database/organization-scope.ts';
import { newId } from '../../runtime/identifiers.ts';
import { WEBHOOK_SETTINGS } from '../webhook-settings.ts';
import { createDeliveryQueue, type DeliveryJob, type DeliveryQueue } from './delivery-queue.ts';

const errors: unknown[] = [];
let database: Database;
let queues: DeliveryQueue[];
beforeAll(async () => {
  database = await openTestDatabase();
  // As several servers that start at the same time on an empty database.
  queues = [1, 2, 3].map(() => createDeliveryQueue(database, WEBHOOK_SETTINGS, (error) => errors.push(error)));
  await Promise.all(queues.map((queue) => queue.start()));
});
afterAll(async () => {
  await Promise.all(queues.map((queue) => queue.stop()));
  await database.close();
});

const newJob = (webhookId = newId('webhook'), turn = 1): DeliveryJob => ({
  organizationId: newId('organization'),
  webhookId,
  deliveryId: newId('webhookDelivery'),
  turn,
});
const queue = (index: number): DeliveryQueue => queues[index] ?? expect.fail('no such queue');
const entry = (job: DeliveryJob, delaySeconds = 0) => [{ job, delaySeconds }];
const claim = (index: number, limit = 10, excluded: readonly string[] = []) => queue(index).claim(limit, excluded);

describe('the delivery queue', () => {
  test('starts without an error on several servers at once, on a new database', () => {
    expect(errors).toEqual([]);
  });

  test('stores a job once if several servers add it, and one server claims it', async () => {
    const [job, next] = [newJob(), newJob()];
    await Promise.all(queues.flatMap((each) => [each.add(entry(job)), each.add(entry({ ...next, turn: 2 }))]));
    const claimed = (await Promise.all(queues.map((_, index) => claim(index)))).flat();
    expect(claimed.map((each) => each.job).toSorted((one, other) => one.turn - other.turn)).toEqual([job, { ...next, turn: 2 }]);
    await Promise.all(claimed.map((each) => each.complete()));
    await queue(0).add(entry(job));
    expect(await claim(0)).toEqual([]);
  });

  test('lets another server claim a job after it was released', async () => {
    const job = newJob();
    await queue(0).add(entry(job));
    const [claimed] = await claim(0, 1);
    expect(await claim(1, 1)).toEqual([]);
    await claimed?.release();
    const [reclaimed] = await claim(1, 1);
    expect(reclaimed?.job).toEqual(job);
    await reclaimed?.complete();
  });

  test('lets no server claim a job before it is due', async () => {
    await queue(0).add(entry(newJob(), 3_600));
    expect(await claim(0)).toEqual([]);
  });

  test('lets all servers together claim at most four jobs of one webhook, and none of an excluded webhook', async () => {
    const webhookId = newId('webhook');
    await queue(0).add(Array.from({ length: 10 }, () => entry(newJob(webhookId))).flat());
    const first = await claim(0, 20);
    expect(first).toHaveLength(4);
    const other = newJob();
    await queue(0).add(entry(other));
    const second = await claim(1, 20);
    expect(second.map(({ job }) => job)).toEqual([other]);
    await first[0]?.complete();
    expect(await claim(1, 20, [webhookId])).toEqual([]);
    expect(await claim(1, 20)).toHaveLength(1);
  });

  test('is not accessible from an organization’s transaction', async () => {
    for (const statement of [
      sql`select from keyrail_jobs.job`,
      sql`delete from keyrail_jobs.job`,
      sql`insert into keyrail_jobs.job default values`,
    ]) {
      const intrusion = inOrganization(database, newId('organization'), (transaction) => statement.execute(transaction));
      await expect(intrusion).rejects.toThrow(/permission denied/);
    }
  });
});
