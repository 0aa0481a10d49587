/** The adapter in a Worker. This program starts workerd, the runtime of Cloudflare Workers, and passes the lines to it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

const [, , workerd = '', worker = ''] = process.argv;

const folder = mkdtempSync(join(tmpdir(), 'keyrail-worker-'));
writeFileSync(join(folder, 'worker.mjs'), readFileSync(worker));
writeFileSync(
  join(folder, 'config.capnp'),
  `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "loopback", network = (allow = ["local", "private", "public"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-06-01",
  globalOutbound = "loopback",
);
`,
);
const child = spawn(workerd, ['serve', join(folder, 'config.capnp'), '--control-fd=3'], {
  stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
});

let port = 0;
for await (const line of createInterface({ input: child.stdio[3] as Readable })) {
  port = JSON.parse(line).port;
  break;
}
const socket = new WebSocket(`ws://127.0.0.1:${port}/`);
await new Promise((resolve) => socket.addEventListener('open', resolve));
socket.addEventListener('message', ({ data }) => void process.stdout.write(`${data}\n`));

for await (const line of createInterface({ input: process.stdin })) socket.send(line);
socket.close();
child.kill();
rmSync(folder, { recursive: true, force: true });
