// The peer: a Hono route that answers the bytes it is given, and does nothing else.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const body = process.env['BODY'] ?? '';
const app = new Hono();
app.get('/api/v1/me', (context) => context.body(body, 200, { 'Content-Type': 'application/json' }));

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(`ready at http://127.0.0.1:${port}`));
