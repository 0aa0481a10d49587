import { afterEach, expect, test } from 'vitest';
import { cleanUp, readDemo, startProcess } from './harness/server-process.ts';
import { createDataFolder } from './harness/test-database.ts';

afterEach(cleanUp);

const REQUESTS = 12;

test('what a server was killed over with SIGKILL is sent again and happened once, with the answers that were given', async () => {
  const folder = createDataFolder();
  const create = async (url: string, key: string) => {
    const answer = await fetch(`${url}/api/v1/api-keys`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${readDemo(folder)['KEYRAIL_TOKEN']}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': key,
      },
      body: JSON.stringify({ name: key }),
    });
    return { status: answer.status, text: await answer.text() };
  };
  const keys = Array.from({ length: REQUESTS }, (_, index) => `key ${index}`);
  const server = await startProcess({ DATA_DIR: folder });
  const first = Promise.withResolvers<void>();
  const sent = keys.map((key) =>
    create(server.url, key).then(
      (answer) => {
        first.resolve();
        return answer;
      },
      () => undefined,
    ),
  );
  await first.promise;
  await server.end('SIGKILL');
  const given = await Promise.all(sent);

  const next = await startProcess({ DATA_DIR: folder });
  const again = await Promise.all(keys.map((key) => create(next.url, key)));
  expect(again.map(({ status }) => status)).toEqual(keys.map(() => 201));
  for (const [index, answer] of given.entries()) if (answer) expect(again[index]).toEqual(answer);
  const listed = await fetch(`${next.url}/api/v1/api-keys?limit=100`, {
    headers: { Authorization: `Bearer ${readDemo(folder)['KEYRAIL_TOKEN']}` },
  });
  const { data } = (await listed.json()) as { data: { id: string; name: string }[] };
  const ids = again.map(({ text }) => JSON.parse(text).data.id).toSorted();
  expect(
    data
      .filter(({ name }) => keys.includes(name))
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(ids);
});
