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
  // As servers do that start at the same time, and find nothing there yet.
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
const add = (job: DeliveryJob, waitSeconds = 0) => [{ job, waitSeconds }];
const take = (index: number, limit = 10, passedOver: readonly string[] = []) => queue(index).take(limit, passedOver);

describe('the queue', () => {
  test('gets ready where several servers start at once on a new database', () => {
    expect(errors).toEqual([]);
  });

  test('holds a job once, though several add it, and one takes it', async () => {
    const [job, next] = [newJob(), newJob()];
    await Promise.all(queues.flatMap((each) => [each.add(add(job)), each.add(add({ ...next, turn: 2 }))]));
    const taken = (await Promise.all(queues.map((_, index) => take(index)))).flat();
    expect(taken.map((each) => each.job).toSorted((one, other) => one.turn - other.turn)).toEqual([job, { ...next, turn: 2 }]);
    await Promise.all(taken.map((each) => each.complete()));
    await queue(0).add(add(job));
    expect(await take(0)).toEqual([]);
  });

  test('gives a job that was given back to whoever comes next', async () => {
    const job = newJob();
    await queue(0).add(add(job));
    const [taken] = await take(0, 1);
    expect(await take(1, 1)).toEqual([]);
    await taken?.giveBack();
    const [again] = await take(1, 1);
    expect(again?.job).toEqual(job);
    await again?.complete();
  });

  test('gives no job before its time', async () => {
    await queue(0).add(add(newJob(), 3_600));
    expect(await take(0)).toEqual([]);
  });

  test('gives four jobs of one webhook at a time, to all servers together, those of others beside them, and none where it is passed over', async () => {
    const webhookId = newId('webhook');
    await queue(0).add(Array.from({ length: 10 }, () => add(newJob(webhookId))).flat());
    const first = await take(0, 20);
    expect(first).toHaveLength(4);
    const other = newJob();
    await queue(0).add(add(other));
    const second = await take(1, 20);
    expect(second.map(({ job }) => job)).toEqual([other]);
    await first[0]?.complete();
    expect(await take(1, 20, [webhookId])).toEqual([]);
    expect(await take(1, 20)).toHaveLength(1);
  });

  test('is out of reach for an organization’s transaction', async () => {
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
