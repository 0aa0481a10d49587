import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test, vi } from 'vitest';
import { useTestServer } from './harness/use-test-server.ts';

const RECEIVER = join(import.meta.dirname, 'harness/receiver-process.ts');

const retryDelays = Array.from({ length: 1_000 }, () => 0.2);
const server = useTestServer({ webhooks: { pollMilliseconds: 50, retryDelays } });
const receivers: ChildProcess[] = [];
afterAll(() => {
  for (const receiver of receivers) receiver.kill('SIGKILL');
});

async function startReceiver(port: number, behaviour: 'hangs' | 'responds') {
  const child = spawn(process.execPath, [RECEIVER, String(port), behaviour], { stdio: ['ignore', 'pipe', 'inherit'] });
  receivers.push(child);
  const lines: { port?: number; id?: string; body?: string }[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(JSON.parse(line)));
  const line = async (index: number) => {
    await vi.waitUntil(() => lines.length > index, { timeout: 20_000, interval: 20 });
    return lines[index] ?? expect.fail('no such line');
  };
  return {
    port: (await line(0)).port ?? expect.fail('the receiver printed no port'),
    received: () => line(1),
    async kill() {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
  };
}

test('a webhook endpoint that is killed with SIGKILL during an attempt receives the same event again after its restart', async () => {
  const first = await startReceiver(0, 'hangs');
  const json = { url: `http://127.0.0.1:${first.port}/`, events: ['ticket.created'] };
  const { id } = (await server.send('/api/v1/webhooks', { json })).json.data;
  await server.send('/api/v1/tickets', { json: { subject: 'hello' } });
  const before = await first.received();
  await first.kill();
  const restarted = await startReceiver(first.port, 'responds');
  expect(await restarted.received()).toEqual(before);
  const delivery = async () => (await server.send(`/api/v1/webhooks/${id}/deliveries`)).json.data[0];
  await expect.poll(delivery, { timeout: 20_000, interval: 20 }).toMatchObject({ status: 'succeeded', eventId: before.id });
  const { attempts } = await delivery();
  expect(attempts.at(-1)).toMatchObject({ status: 204, error: null });
  for (const attempt of attempts.slice(0, -1))
    expect(attempt).toMatchObject({ status: null, error: expect.stringContaining('connection') });
  expect(attempts.length).toBeGreaterThan(1);
}, 60_000);
