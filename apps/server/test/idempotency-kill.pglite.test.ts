import { afterEach, expect, test } from 'vitest';
import { cleanUp, readDemo, startProcess } from './harness/server-process.ts';
import { createDataFolder } from './harness/test-database.ts';

afterEach(cleanUp);

const REQUESTS = 12;

test('requests in progress at a SIGKILL take effect once when they are retried, and return the responses that were sent before', async () => {
  const folder = createDataFolder();
  const create = async (url: string, key: string) => {
    const response = await fetch(`${url}/api/v1/api-keys`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${readDemo(folder)['KEYRAIL_TOKEN']}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
      },
      body: JSON.stringify({ name: key }),
    });
    return { status: response.status, text: await response.text() };
  };
  const keys = Array.from({ length: REQUESTS }, (_, index) => `key ${index}`);
  const server = await startProcess({ DATA_DIR: folder });
  const first = Promise.withResolvers<void>();
  const sent = keys.map((key) =>
    create(server.url, key).then(
      (response) => {
        first.resolve();
        return response;
      },
      () => undefined,
    ),
  );
  await first.promise;
  await server.end('SIGKILL');
  const responses = await Promise.all(sent);

  const next = await startProcess({ DATA_DIR: folder });
  const retried = await Promise.all(keys.map((key) => create(next.url, key)));
  expect(retried.map(({ status }) => status)).toEqual(keys.map(() => 201));
  for (const [index, response] of responses.entries()) if (response) expect(retried[index]).toEqual(response);
  const listed = await fetch(`${next.url}/api/v1/api-keys?limit=100`, {
    headers: { Authorization: `Bearer ${readDemo(folder)['KEYRAIL_TOKEN']}` },
  });
  const { data } = (await listed.json()) as { data: { id: string; name: string }[] };
  const ids = retried.map(({ text }) => JSON.parse(text).data.id).toSorted();
  expect(
    data
      .filter(({ name }) => keys.includes(name))
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids);
});
