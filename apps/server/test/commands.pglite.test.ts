import { afterEach, expect, test } from 'vitest';
import { cleanUp, readDemo, runToEnd, startProcess } from './harness/server-process.ts';
import { createDataFolder } from './harness/test-database.ts';

afterEach(cleanUp);

test('a command on the embedded database says plainly that the server has it open, and works once that has stopped', async () => {
  const environment = { DATA_DIR: createDataFolder() };
  const server = await startProcess(environment);
  const organizationId = readDemo(environment.DATA_DIR)['KEYRAIL_ORGANIZATION_ID'] ?? '';
  const setLimit = () => runToEnd(['organization', 'set-limit', '--organization', organizationId, '--api-clients', '7'], environment);
  const refused = await setLimit();
  expect(refused.code).toBe(1);
  expect(refused.output).toContain('is in use by another Keyrail server');
  expect(refused.output).toContain('Stop that server');
  await server.end('SIGTERM');
  expect(await setLimit()).toMatchObject({ code: 0, output: expect.stringContaining('may have 7 API clients') });
});
