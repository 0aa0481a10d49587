import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// A webhook endpoint in a process of its own. It listens on the port of the first parameter, and responds 204 or never.
const [port, behaviour] = process.argv.slice(2);
const print = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  print({ id: request.headers['webhook-id'], body: Buffer.concat(chunks).toString() });
  if (behaviour === 'responds') response.writeHead(204).end();
});
server.listen(Number(port), '127.0.0.1', () => print({ port: (server.address() as AddressInfo).port }));
