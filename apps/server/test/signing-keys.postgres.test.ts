import { afterEach, describe, expect, test } from 'vitest';
import { cleanUp, runToEnd, startProcess } from './harness/server-process.ts';
import { createPostgresDatabase } from './harness/test-database.ts';
import { SERVER_SECRET } from './harness/test-server.ts';

afterEach(cleanUp);

const keysOf = async (url: string) => {
  const { keys } = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: { kid: string }[] };
  return keys.map(({ kid }) => kid);
};

describe('servers of one database', () => {
  test('that start at once make one signing key, and publish a new one as soon as keys rotate has made it', async () => {
    const environment = { DATABASE_URL: await createPostgresDatabase(), KEYRAIL_SECRET: SERVER_SECRET };
    const servers = await Promise.all([startProcess(environment), startProcess(environment)]);
    const [before, same] = await Promise.all(servers.map(({ url }) => keysOf(url)));
    expect(before).toHaveLength(1);
    expect(same).toEqual(before);

    const { code, output } = await runToEnd(['keys', 'rotate'], environment);
    const made = /^Created the signing key (sig_\w+)\./.exec(output)?.[1];
    expect([code, made]).toEqual([0, expect.stringMatching(/^sig_/)]);
    for (const { url } of servers) expect(await keysOf(url)).toEqual([made, ...(before ?? [])]);
  });

  test('start with the same KEYRAIL_SECRET, or are told so in plain words', async () => {
    const environment = { DATABASE_URL: await createPostgresDatabase(), KEYRAIL_SECRET: SERVER_SECRET };
    await startProcess(environment);
    const stranger = { ...environment, KEYRAIL_SECRET: 'another secret, of the same good length', PORT: '0' };
    for (const command of [[], ['keys', 'rotate']]) {
      const { code, output } = await runToEnd(command, stranger);
      expect(code).toBe(1);
      expect(output).toContain('KEYRAIL_SECRET is not the one');
      expect(output).not.toMatch(/^\s+at /m);
      expect(output).not.toContain(stranger.KEYRAIL_SECRET);
    }
  });
});
