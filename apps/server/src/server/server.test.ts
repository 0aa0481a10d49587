import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const server = useTestServer();

describe('GET /healthz and GET /readyz', () => {
  test('respond without a credential', async () => {
    for (const path of ['/healthz', '/readyz']) expect((await server.send(path, { token: null })).json).toEqual({ status: 'ok' });
  });

  test('report a server that shuts down as healthy but not ready, so that a load balancer stops sending traffic', async () => {
    server.setDraining(true);
    const ready = await server.send('/readyz');
    const healthy = await server.send('/healthz');
    server.setDraining(false);
    expect([ready.status, ready.json.code, ready.headers.get('retry-after')]).toEqual([503, 'UNAVAILABLE', '1']);
    expect(healthy.status).toBe(200);
  });
});

describe('GET /openapi.yaml and GET /openapi.json', () => {
  test('return the contract byte for byte as YAML, and as JSON', async () => {
    const yaml = await server.send('/openapi.yaml', { token: null });
    expect(yaml.headers.get('content-type')).toBe('application/yaml');
    expect(yaml.text).toBe(readFileSync(new URL('../../../../openapi.yaml', import.meta.url), 'utf8'));
    const { json } = await server.send('/openapi.json', { token: null });
    expect(Object.keys(json.paths)).toContain('/api/v1/api-keys/{apiKeyId}');
  });
});
