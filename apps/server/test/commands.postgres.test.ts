import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { commands } from '../src/commands/commands.ts';
import { explainFailure } from '../src/commands/explain-failure.ts';
import { readConfig } from '../src/runtime/config.ts';
import { makeTemporaryFolder } from './harness/temporary-folder.ts';
import { SERVER_SECRET } from './harness/test-server.ts';
import { useTestServer } from './harness/use-test-server.ts';

const server = useTestServer({ rateLimit: { limit: 1_000, windowSeconds: 3_600 } });
let databaseUrl: string;
const folder = makeTemporaryFolder('keyrail-commands-');
beforeAll(async () => {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(server.database.kysely);
  databaseUrl = inject('postgresUrl').replace(/postgres$/, rows[0]?.name ?? '');
});
afterAll(() => folder.remove());

/** Runs a command as `main.ts` does, in this process. Returns what it printed, and the reason if it failed. */
async function run(command: string, options: Record<string, string>): Promise<{ printed: string; failed?: string }> {
  const printed: string[] = [];
  try {
    await commands[command]?.run(options, readConfig({ DATABASE_URL: databaseUrl, KEYRAIL_SECRET: SERVER_SECRET }), (text) =>
      printed.push(text),
    );
    return { printed: printed.join('\n') };
  } catch (error) {
    return { printed: printed.join('\n'), failed: explainFailure(error) };
  }
}

const createClient = async (authType = 'API_KEY') =>
  (await server.send('/api/v1/api-clients', { json: { name: 'client', authType } })).json as { code?: string; limit?: number };
const lastEvent = async () => (await server.send('/api/v1/audit-events?limit=1')).json.data[0];

describe('the operator of a running server', () => {
  test('raises an organization’s limit of API clients, which is audited', async () => {
    for (let place = 1; place <= 5; place++) await createClient();
    expect(await createClient()).toMatchObject({ code: 'QUOTA_EXCEEDED', limit: 5 });
    const { printed } = await run('organization set-limit', { organization: server.organizationId, 'api-clients': '6' });
    expect(printed).toBe(`${server.organizationId} may have 6 API clients.`);
    expect(await lastEvent()).toMatchObject({
      action: 'organization.limit_changed',
      actor: { type: 'operator', id: null },
      before: { apiClients: 5 },
      after: { apiClients: 6 },
    });
    expect(await createClient()).not.toHaveProperty('code');
    expect(await createClient()).toMatchObject({ code: 'QUOTA_EXCEEDED', limit: 6 });
    expect((await server.send('/api/v1/organization')).json.data.limits).toMatchObject({ apiClients: 6 });
  });

  test('sets an organization’s rate limit, which applies from the next request and is audited', async () => {
    const limitOf = async () => (await server.send('/api/v1/me')).headers.get('ratelimit-policy');
    expect(await limitOf()).toBe('"default";q=1000;w=3600');
    const { printed } = await run('organization set-rate-limit', {
      organization: server.organizationId,
      requests: '5000',
      'window-seconds': '60',
    });
    expect(printed).toBe(`Each caller of ${server.organizationId} may send 5000 requests in 60 seconds.`);
    expect(await limitOf()).toBe('"default";q=5000;w=60');
    expect(await lastEvent()).toMatchObject({
      action: 'organization.rate_limit_changed',
      actor: { type: 'operator', id: null },
      before: { rateLimit: { limit: 1_000, windowSeconds: 3_600 } },
      after: { rateLimit: { limit: 5_000, windowSeconds: 60 } },
    });
    expect((await server.send('/api/v1/organization')).json.data.limits.rateLimit).toEqual({ limit: 5_000, windowSeconds: 60 });
    const more = { requests: '6', 'window-seconds': '1', 'most-per-hour': '7' };
    await run('organization set-rate-limit', { organization: server.organizationId, ...more });
    expect(await lastEvent()).toMatchObject({ before: { requestsPerHour: 1_000_000 }, after: { requestsPerHour: 7 } });
    expect((await server.send('/api/v1/organization')).json.data.limits.requestsPerHour).toBe(7);
    await run('organization set-rate-limit', { organization: server.organizationId, requests: '5000', 'window-seconds': '60' });
    expect(await lastEvent()).toMatchObject({ after: { rateLimit: { limit: 5_000, windowSeconds: 60 } } });
    expect((await server.send('/api/v1/organization')).json.data.limits.requestsPerHour).toBe(7);
  });

  test('allows clients with access tokens, and disallows them again', async () => {
    await run('organization set-limit', { organization: server.organizationId, 'api-clients': '20' });
    const set = (value: string) => run('organization set', { organization: server.organizationId, 'bearer-token-clients': value });
    expect((await createClient('BEARER_TOKEN')).code).toBe('AUTH_TYPE_RETIRED');
    await set('allowed');
    expect(await createClient('BEARER_TOKEN')).not.toHaveProperty('code');
    await set('retired');
    expect((await createClient('BEARER_TOKEN')).code).toBe('AUTH_TYPE_RETIRED');
    expect(await lastEvent()).toMatchObject({
      action: 'organization.bearer_token_clients_changed',
      before: { bearerTokenClients: 'allowed' },
      after: { bearerTokenClients: 'retired' },
    });
  });

  test('sets the plan, which billing shows and which is audited', async () => {
    await run('organization set', { organization: server.organizationId, plan: 'pro', 'bearer-token-clients': 'retired' });
    expect((await server.send('/api/v1/billing')).json.data.plan).toBe('pro');
    expect(await lastEvent()).toMatchObject({ action: 'organization.plan_changed', before: { plan: 'free' }, after: { plan: 'pro' } });
  });

  test.each([
    ['organization set', { organization: 'org_none', plan: 'Pro plan' }, 'lower-case letters'],
    ['organization set', { organization: 'org_none', plan: 'pro' }, 'No organization has the id org_none.'],
    ['organization set', { organization: 'org_none' }, 'Give --plan or --bearer-token-clients'],
    ['organization set-limit', { organization: 'org_none', 'api-clients': '6' }, 'No organization has the id org_none.'],
    ['organization set-limit', { organization: 'org_none', 'api-clients': 'many' }, 'whole number'],
    [
      'organization set-rate-limit',
      { organization: 'org_none', requests: '6', 'window-seconds': '1' },
      'No organization has the id org_none.',
    ],
    [
      'organization set-rate-limit',
      { organization: 'org_none', requests: '0', 'window-seconds': '1' },
      '--requests must be a whole number',
    ],
    ['organization set-rate-limit', { organization: 'org_none', requests: '1', 'window-seconds': '86401' }, '--window-seconds must be'],
    ['organization set', { organization: 'org_none', 'bearer-token-clients': 'yes' }, 'allowed or retired'],
  ])('gets the reason why %s fails with %j', async (command, options, message) => {
    expect((await run(command, options)).failed).toContain(message);
  });
});

describe('keyrail-server audit verify', () => {
  test('succeeds and writes a checkpoint, and fails with the reason after an event was changed', async () => {
    const checkpoint = join(folder.path, 'checkpoint.json');
    expect(await run('audit verify', { checkpoint })).toEqual({
      printed: expect.stringMatching(/^All \d+ audit events of 1 organizations.*\nNo checkpoint existed/),
    });
    const second = await run('audit verify', { checkpoint, json: 'true' });
    expect(JSON.parse(second.printed)).toEqual({ ok: true, events: expect.any(Number), organizations: 1, findings: [] });

    const saved = readFileSync(checkpoint, 'utf8');
    await sql`update audit_events set actor_id = 'usr_other' where sequence = 2`.execute(server.database.kysely);
    const broken = await run('audit verify', { checkpoint, json: 'true' });
    expect(broken.failed).toContain(`${server.organizationId}: event 2 was changed`);
    expect(JSON.parse(broken.printed)).toMatchObject({ ok: false, findings: [{ organizationId: server.organizationId, sequence: 2 }] });
    expect(readFileSync(checkpoint, 'utf8')).toBe(saved);
  });

  test('rejects a file that is no checkpoint', async () => {
    const checkpoint = join(folder.path, 'other.json');
    writeFileSync(checkpoint, '[{"sequence": 1}]');
    expect((await run('audit verify', { checkpoint })).failed).toContain('is no checkpoint');
  });
});
