import { afterEach, expect, test } from 'vitest';
import { cleanUp, readDemo, runToEnd, startProcess } from './harness/server-process.ts';
import { createDataFolder } from './harness/test-database.ts';

afterEach(cleanUp);

test('a command on the embedded database fails while the server has it open, and works after the server stops', async () => {
  const environment = { DATA_DIR: createDataFolder() };
  const server = await startProcess(environment);
  const organizationId = readDemo(environment.DATA_DIR)['KEYRAIL_ORGANIZATION_ID'] ?? '';
  const setLimit = () => runToEnd(['organization', 'set-limit', '--organization', organizationId, '--api-clients', '7'], environment);
  const rejected = await setLimit();
  expect(rejected.code).toBe(1);
  expect(rejected.output).toContain('is in use by another Keyrail server');
  expect(rejected.output).toContain('Stop that server');
  await server.end('SIGTERM');
  expect(await setLimit()).toMatchObject({ code: 0, output: expect.stringContaining('may have 7 API clients') });
});
