/** The adapter in a browser: a page in a chromium, which this program passes the lines to. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const [, , executablePath = '', page = ''] = process.argv;

// A page of its own origin, on loopback, where the platform's cryptography is available.
const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>')).listen(
  0,
  '127.0.0.1',
);
const browser = await chromium.launch({
  executablePath,
  // The player answers no preflight request, and is not what is tried here.
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-web-security'],
});
const tab = await browser.newPage();
await tab.exposeFunction('writeLine', (line: string) => void process.stdout.write(`${line}\n`));
await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
await tab.addScriptTag({ content: readFileSync(page, 'utf8') });

for await (const line of createInterface({ input: process.stdin })) {
  // Not waited for: the page keeps the order, and a cancellation must not stand behind what it cancels.
  tab
    .evaluate((given) => (globalThis as unknown as { obey: (line: string) => void }).obey(given), line)
    .catch((error: unknown) => {
      process.stderr.write(`${error}\n`);
    });
}
await browser.close();
server.close();
