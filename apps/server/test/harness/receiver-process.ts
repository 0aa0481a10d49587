import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// An endpoint in a process of its own: at the port of the first parameter it takes what comes, and answers 204, or never.
const [port, manner] = process.argv.slice(2);
const tell = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  tell({ id: request.headers['webhook-id'], body: Buffer.concat(chunks).toString() });
  if (manner === 'answers') response.writeHead(204).end();
});
server.listen(Number(port), '127.0.0.1', () => tell({ port: (server.address() as AddressInfo).port }));
