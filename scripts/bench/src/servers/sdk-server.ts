// The server of the SDK's benchmark. It only looks for the end of each request, so that the benchmark measures the clients.
import { type AddressInfo, createServer } from 'node:net';

const ticket = {
  id: 'tkt_01kxrnhawzerjv3tx4yjfryw5c',
  subject: "I can't sign in",
  body: 'Since this morning my password is rejected.',
  status: 'open',
  priority: 'normal',
  environment: 'live',
  createdAt: '2026-06-11T03:00:00.000Z',
  updatedAt: '2026-06-11T03:00:00.000Z',
};
const body = JSON.stringify({ data: ticket });
const answer = Buffer.from(`HTTP/1.1 200 OK\r
Date: Sun, 22 Nov 2026 08:00:00 GMT\r
Content-Type: application/json\r
Content-Length: ${Buffer.byteLength(body)}\r
X-Request-Id: req_01kxrnhawzerjv3tx4yjfryw5c\r
X-RateLimit-Limit: 1000\r
X-RateLimit-Remaining: 999\r
X-RateLimit-Reset: 3600\r
\r
${body}`);

const server = createServer((socket) => {
  let rest = '';
  socket.setNoDelay().on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    const requests = (rest + chunk.toString('latin1')).split('\r\n\r\n');
    rest = requests.pop() ?? '';
    for (const _ of requests) socket.write(answer);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on('SIGTERM', () => process.exit());
