/** The adapter in a browser. This program starts Chromium and passes the lines between the runner and a page. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const [, , executablePath = '', page = ''] = process.argv;

// A page on loopback, where a browser permits `crypto.subtle`.
const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>')).listen(
  0,
  '127.0.0.1',
);
const browser = await chromium.launch({
  executablePath,
  // The server does not answer the preflight requests of CORS, which these scenarios do not test.
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-web-security'],
});
const tab = await browser.newPage();
await tab.exposeFunction('writeLine', (line: string) => void process.stdout.write(`${line}\n`));
await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
await tab.addScriptTag({ content: readFileSync(page, 'utf8') });

for await (const line of createInterface({ input: process.stdin })) {
  // Not awaited: the page keeps the order, and a cancellation must not wait for the call that it cancels.
  tab
    .evaluate((given) => (globalThis as unknown as { executeLine: (line: string) => void }).executeLine(given), line)
    .catch((error: unknown) => {
      process.stderr.write(`${error}\n`);
    });
}
await browser.close();
server.close();
