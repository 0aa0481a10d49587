// The peer of `pnpm bench peers`: better-auth verifies API keys behind a bare HTTP server, with its rate limit on. It runs on Postgres, in a
// database of its own.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { Client, Pool } from 'pg';

const KEYS = Number(process.argv[2]);
const DATABASE = 'better_auth';

const databaseUrl = new URL(process.env['DATABASE_URL'] ?? '');
const maintenance = new Client({ connectionString: databaseUrl.href });
await maintenance.connect();
await maintenance.query(`create database ${DATABASE}`);
await maintenance.end();
databaseUrl.pathname = DATABASE;

const options = {
  database: new Pool({ connectionString: databaseUrl.href }),
  baseURL: 'http://127.0.0.1',
  secret: randomBytes(32).toString('hex'),
  // As many a second as Keyrail's limit in the same benchmark.
  plugins: [apiKey({ rateLimit: { enabled: true, timeWindow: 1_000, maxRequests: 1_000_000 } })],
  telemetry: { enabled: false },
};
await (await getMigrations(options)).runMigrations();
const auth = betterAuth(options);

const { internalAdapter } = await auth.$context;
const { id: userId } = await internalAdapter.createUser(
  { name: 'Olivia Owner', email: 'owner@seeded.example', emailVerified: true },
  { method: 'admin' },
);
const keys: string[] = [];
while (keys.length < KEYS) keys.push((await auth.api.createApiKey({ body: { userId, name: 'seeded' } })).key);

const server = createServer(async (request, response) => {
  const respond = (status: number, body: unknown) =>
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  if (request.method === 'GET') return respond(200, keys);
  const result = await auth.api.verifyApiKey({ body: JSON.parse(await text(request)) });
  return respond(result.valid ? 200 : 401, result);
});
server.listen(0, '127.0.0.1', () => console.log(`ready at http://127.0.0.1:${(server.address() as AddressInfo).port}`));
process.on('SIGTERM', () => process.exit());
