import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase } from '../../test/harness/test-database.ts';
import type { Database } from '../database/database.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { newId } from '../identifiers.ts';
import { createDeliveryQueue, type DeliveryJob, type DeliveryQueue } from './queue.ts';

const errors: unknown[] = [];
let database: Database;
let queues: DeliveryQueue[];
beforeAll(async () => {
  database = await openTestDatabase();
  // As servers do that start at the same time, and find nothing there yet.
  queues = [1, 2, 3].map(() => createDeliveryQueue(database, (error) => errors.push(error)));
  await Promise.all(queues.map((queue) => queue.start()));
});
afterAll(async () => {
  await Promise.all(queues.map((queue) => queue.stop()));
  await database.close();
});

const newJob = (turn = 1): DeliveryJob => ({ organizationId: newId('organization'), deliveryId: newId('webhookDelivery'), turn });
const queue = (index: number): DeliveryQueue => queues[index] ?? expect.fail('no such queue');
const add = (job: DeliveryJob, webhookId = newId('webhook'), waitSeconds = 0) => [{ job, webhookId, waitSeconds }];

describe('the queue', () => {
  test('gets ready where several servers start at once on a new database', () => {
    expect(errors).toEqual([]);
  });

  test('holds a job once, though several add it, and one takes it', async () => {
    const [job, next] = [newJob(), newJob()];
    await Promise.all(queues.flatMap((each) => [each.add(add(job)), each.add(add({ ...next, turn: 2 }))]));
    const taken = (await Promise.all(queues.map((each) => each.take(10)))).flat();
    expect(taken.map((each) => each.job).toSorted((one, other) => one.turn - other.turn)).toEqual([job, { ...next, turn: 2 }]);
    await Promise.all(taken.map((each) => each.complete()));
    await queue(0).add(add(job));
    expect(await queue(0).take(10)).toEqual([]);
  });

  test('gives a job that was given back to whoever comes next', async () => {
    const job = newJob();
    await queue(0).add(add(job));
    const [taken] = await queue(0).take(1);
    expect(await queue(1).take(1)).toEqual([]);
    await taken?.giveBack();
    const [again] = await queue(1).take(1);
    expect(again?.job).toEqual(job);
    await again?.complete();
  });

  test('gives no job before its time', async () => {
    await queue(0).add(add(newJob(), undefined, 3_600));
    expect(await queue(0).take(10)).toEqual([]);
  });

  test('gives four jobs of one webhook at a time, to all servers together, and those of others beside them', async () => {
    const webhookId = newId('webhook');
    await queue(0).add(Array.from({ length: 10 }, () => add(newJob(), webhookId)).flat());
    const first = await queue(0).take(20);
    expect(first).toHaveLength(4);
    const other = newJob();
    await queue(0).add(add(other));
    const second = await queue(1).take(20);
    expect(second.map(({ job }) => job)).toEqual([other]);
    await first[0]?.complete();
    expect(await queue(1).take(20)).toHaveLength(1);
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
