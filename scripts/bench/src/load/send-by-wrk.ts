import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CONNECTIONS, type LoadRequest, type LoadResult } from './load-request.ts';

const SCRIPT = join(import.meta.dirname, 'wrk.lua');

/** Sends load with wrk, from one thread of a separate process. */
export async function send(url: string, requests: readonly LoadRequest[], seconds: number): Promise<LoadResult & { failed: number }> {
  const directory = mkdtempSync(join(tmpdir(), 'keyrail-load-'));
  try {
    const file = join(directory, 'requests');
    writeFileSync(file, requests.map((request) => `${toHttp(request, new URL(url).host)}\0`).join(''), { mode: 0o600 });
    const parameters = ['--threads', '1', '--connections', String(CONNECTIONS), '--duration', `${Math.ceil(seconds)}s`, '--script', SCRIPT];
    const child = spawn('wrk', [...parameters, url, '--', file], { stdio: ['ignore', 'pipe', 'inherit'] });
    const output = await text(child.stdout);
    const [line] = /^\{.*\}$/m.exec(output) ?? [];
    if (line === undefined) throw new Error(`wrk printed no result:\n${output}`);
    const result = JSON.parse(line);
    return { ...result, requestsPerSecond: result.requests / result.seconds };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function toHttp({ method, path, headers, body = '' }: LoadRequest, host: string): string {
  const all = { Host: host, ...headers, ...(body !== '' && { 'Content-Length': String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path} HTTP/1.1`, ...lines, '', body].join('\r\n');
}
