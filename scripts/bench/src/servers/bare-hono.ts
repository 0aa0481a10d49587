// The peer: Hono routes that only return fixed bytes.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const headers: Record<string, string> = JSON.parse(process.env['HEADERS'] ?? '{}');
const app = new Hono();
for (const [route, body] of Object.entries<string>(JSON.parse(process.env['BODIES'] ?? '{}'))) {
  const [method = '', path = ''] = route.split(' ');
  app.on(method, path, (context) => context.body(body, 200, headers));
}

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`ready at http://127.0.0.1:${port}`));
