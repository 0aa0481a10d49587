import { expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';
import { inOrganization } from '../database/organization-scope.ts';
import { deleteChannel } from '../resources/channels.repository.ts';
import { newId } from '../runtime/identifiers.ts';
import { deleteOldDeletions, rememberDeletion, wasResourceDeleted } from './deleted-resources.repository.ts';

const DAY = 86_400_000;

const clock = createMovableClock();
const server = useTestServer({ clock });

async function deleteNewChannel(): Promise<string> {
  const { headers } = await server.send('/api/v1/channels', { json: { name: 'brief', type: 'email' } });
  const path = headers.get('location') ?? '';
  expect((await server.send(path, { method: 'DELETE' })).status).toBe(204);
  return path;
}
const repeat = async (path: string) => (await server.send(path, { method: 'DELETE' })).status;

test('a repeated DELETE succeeds for 30 days, after which the cleanup deletes the id', async () => {
  const path = await deleteNewChannel();
  clock.advance(30 * DAY - 1);
  await server.expiredRowCleanup.run();
  expect(await repeat(path)).toBe(204);
  clock.advance(1);
  await server.expiredRowCleanup.run();
  expect(await repeat(path)).toBe(404);
  expect(await server.database.kysely.selectFrom('deleted_resources').selectAll().execute()).toEqual([]);
});

test('one statement deletes a bounded number of ids', async () => {
  for (let count = 0; count < 3; count++) await deleteNewChannel();
  clock.advance(30 * DAY);
  expect(await deleteOldDeletions(server.database, clock.now(), 2)).toBe(2);
  expect(await deleteOldDeletions(server.database, clock.now(), 2)).toBe(1);
  expect(await deleteOldDeletions(server.database, clock.now(), 2)).toBe(0);
});

test('a deletion that is rolled back is not remembered', async () => {
  const { id } = (await server.send('/api/v1/channels', { json: { name: 'stays', type: 'email' } })).json.data;
  const rolledBack = inOrganization(server.database, server.organizationId, async (transaction) => {
    await deleteChannel(transaction, 'live', id, clock.now());
    expect(await wasResourceDeleted(transaction, 'live', id)).toBe(true);
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
  const wasRemembered = inOrganization(server.database, server.organizationId, (transaction) =>
    wasResourceDeleted(transaction, 'live', id),
  );
  expect(await wasRemembered).toBe(false);
  expect((await server.send(`/api/v1/channels/${id}`)).status).toBe(200);
});

test('an id that is deleted twice, such as of a member who joined again, is remembered for 30 days after the second time', async () => {
  const { organizationId } = await server.createOtherOrganization('again@acme.example');
  const remove = (now: Date) =>
    inOrganization(server.database, organizationId, (transaction) => rememberDeletion(transaction, { id: userId, environment: null }, now));
  const userId = newId('user');
  const first = clock.now();
  await remove(first);
  await remove(new Date(first.getTime() + DAY));
  clock.advance(30 * DAY);
  await server.expiredRowCleanup.run();
  const isRemembered = () =>
    inOrganization(server.database, organizationId, (transaction) => wasResourceDeleted(transaction, null, userId));
  expect(await isRemembered()).toBe(true);
  clock.advance(DAY);
  await server.expiredRowCleanup.run();
  expect(await isRemembered()).toBe(false);
});
