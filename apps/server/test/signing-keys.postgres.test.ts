import { afterEach, describe, expect, test } from 'vitest';
import { cleanUp, runToEnd, startProcess } from './harness/server-process.ts';
import { createPostgresDatabase } from './harness/test-database.ts';
import { SERVER_SECRET } from './harness/test-server.ts';

afterEach(cleanUp);

const keysOf = async (url: string) => {
  const { keys } = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: { kid: string }[] };
  return keys.map(({ kid }) => kid);
};

describe('several servers of one database', () => {
  test('generate one signing key when they start at the same time, and publish a new key as soon as keys rotate generates it', async () => {
    const environment = { DATABASE_URL: await createPostgresDatabase(), KEYRAIL_SECRET: SERVER_SECRET };
    const servers = await Promise.all([startProcess(environment), startProcess(environment)]);
    const [before, same] = await Promise.all(servers.map(({ url }) => keysOf(url)));
    expect(before).toHaveLength(1);
    expect(same).toEqual(before);

    const { code, output } = await runToEnd(['keys', 'rotate'], environment);
    const rotated = /^Created the signing key (sig_\w+)\./.exec(output)?.[1];
    expect([code, rotated]).toEqual([0, expect.stringMatching(/^sig_/)]);
    for (const { url } of servers) expect(await keysOf(url)).toEqual([rotated, ...(before ?? [])]);
  });

  test('do not start with different KEYRAIL_SECRETs, and print the reason', async () => {
    const environment = { DATABASE_URL: await createPostgresDatabase(), KEYRAIL_SECRET: SERVER_SECRET };
    await startProcess(environment);
    const wrongSecret = { ...environment, KEYRAIL_SECRET: 'another secret, of the same good length', PORT: '0' };
    for (const command of [[], ['keys', 'rotate']]) {
      const { code, output } = await runToEnd(command, wrongSecret);
      expect(code).toBe(1);
      expect(output).toContain('KEYRAIL_SECRET is not the secret');
      expect(output).not.toMatch(/^\s+at /m);
      expect(output).not.toContain(wrongSecret.KEYRAIL_SECRET);
    }
  });
});
