import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpText } from '../commands/help.ts';
import { ConfigError, readConfig } from './config.ts';

describe('the configuration', () => {
  test('needs no variable: each setting has a default', () => {
    expect(readConfig({})).toEqual({
      host: '127.0.0.1',
      port: 8787,
      databaseUrl: undefined,
      redis: undefined,
      dataDirectory: `${process.cwd()}/.keyrail`,
      secret: undefined,
      publicUrl: undefined,
      trustedProxies: [],
      webhookAllowedNetworks: [],
      failedAttemptsPerMinute: 60,
      requestLogDays: 30,
      shutdownDelaySeconds: 0,
      oidc: undefined,
      oidcPort: 0,
      metricsToken: undefined,
      tracing: undefined,
      corsOrigins: [],
      logLevel: 'info',
    });
  });

  test('keeps serving for 5 seconds after a signal to stop by default with DATABASE_URL', () => {
    const settings = { DATABASE_URL: 'postgres://localhost/keyrail', KEYRAIL_SECRET: 'k'.repeat(32) };
    expect(readConfig(settings).shutdownDelaySeconds).toBe(5);
    expect(readConfig({ ...settings, SHUTDOWN_DELAY_SECONDS: '0' }).shutdownDelaySeconds).toBe(0);
  });

  test('treats an empty variable as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ' })).toEqual(readConfig({}));
  });

  test.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '65536' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ HOST: 'not a host' }, 'HOST'],
    [{ DATABASE_URL: 'mysql://root@localhost' }, 'DATABASE_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL'],
    [{ REDIS_URL: 'http://localhost:6379' }, 'REDIS_URL'],
    [{ REDIS_URL: 'redis://' }, 'REDIS_URL'],
    [{ REDIS_URL: 'redis://localhost', SERVERS_SHARING_REDIS: '0' }, 'SERVERS_SHARING_REDIS'],
    [{ KEYRAIL_SECRET: 'short' }, 'KEYRAIL_SECRET'],
    [{ DATABASE_URL: 'postgres://localhost/keyrail' }, 'KEYRAIL_SECRET'],
    [{ PUBLIC_URL: 'keys.example.com' }, 'PUBLIC_URL'],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, 'TRUSTED_PROXIES'],
    [{ WEBHOOK_ALLOWED_NETWORKS: 'intranet' }, 'WEBHOOK_ALLOWED_NETWORKS'],
    [{ FAILED_ATTEMPTS_PER_MINUTE: '0' }, 'FAILED_ATTEMPTS_PER_MINUTE'],
    [{ REQUEST_LOG_DAYS: '0' }, 'REQUEST_LOG_DAYS'],
    [{ REQUEST_LOG_DAYS: '401' }, 'REQUEST_LOG_DAYS'],
    [{ SHUTDOWN_DELAY_SECONDS: '-1' }, 'SHUTDOWN_DELAY_SECONDS'],
    [{ SHUTDOWN_DELAY_SECONDS: 'soon' }, 'SHUTDOWN_DELAY_SECONDS'],
    [{ OIDC_ISSUER: 'https://id.example.com' }, 'OIDC_AUDIENCE'],
    [{ OIDC_AUDIENCE: 'keyrail' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'id.example.com', OIDC_AUDIENCE: 'keyrail' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'http://id.example.com', OIDC_AUDIENCE: 'keyrail' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'https://id.example.com/?tenant=a', OIDC_AUDIENCE: 'keyrail' }, 'OIDC_ISSUER'],
    [{ OIDC_PORT: 'any' }, 'OIDC_PORT'],
    [{ METRICS_TOKEN: 'guessable' }, 'METRICS_TOKEN'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT'],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'localhost:4318' }, 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'],
    [{ CORS_ORIGINS: '*' }, 'CORS_ORIGINS'],
    [{ CORS_ORIGINS: 'https://app.example.com/' }, 'CORS_ORIGINS'],
  ])('rejects %o and names the variable', (environment, name) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(name);
  });

  test.each(['https://id.example.com', 'https://id.example.com/realms/acme/', 'http://127.0.0.1:8080'])(
    'accepts the issuer %s unchanged',
    (issuer) => {
      expect(readConfig({ OIDC_ISSUER: issuer, OIDC_AUDIENCE: 'keyrail' }).oidc).toEqual({ issuer, audience: 'keyrail' });
    },
  );

  test.each([
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://all:4318/' }, 'http://all:4318/v1/traces'],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://traces:4318/as/it/is' }, 'http://traces:4318/as/it/is'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://all:4318', OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://traces:4318/' }, 'http://traces:4318/'],
  ])('with %o, sends traces to the URL that the OTLP specification says', (environment, url) => {
    expect(readConfig(environment).tracing?.url).toBe(url);
  });

  test('names all invalid variables in one error, and no secret', () => {
    expect(() => readConfig({ PORT: 'x', DATABASE_URL: 'mysql://user:hunter2@host' })).toThrow(/PORT[^]*DATABASE_URL/);
    expect(() => readConfig({ DATABASE_URL: 'mysql://user:hunter2@host', METRICS_TOKEN: 'hunter2' })).not.toThrow(/hunter2/);
    expect(() => readConfig({ REDIS_URL: 'http://user:hunter2@host' })).toThrow(/REDIS_URL/);
    expect(() => readConfig({ REDIS_URL: 'http://user:hunter2@host' })).not.toThrow(/hunter2/);
  });
});

describe('every setting', () => {
  const settings = new Set<string>();
  readConfig(
    new Proxy<Record<string, string>>(
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' },
      { get: (environment, name: string) => (settings.add(name), environment[name]) },
    ),
  );
  const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../../..', name), 'utf8');

  test('is in docs/settings.md and in the output of --help', () => {
    const page = read('docs/settings.md');
    expect([...settings].filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
    expect([...settings].filter((name) => !helpText().includes(`\n  ${name} `))).toEqual([]);
  });

  test('is passed on by compose.yaml, except settings of the image and of the embedded database', () => {
    const compose = read('compose.yaml');
    const absent = [...settings].filter((name) => !new RegExp(`^ {6}${name}:`, 'm').test(compose));
    expect(absent.toSorted()).toEqual(['DATA_DIR', 'HOST', 'OIDC_PORT', 'PORT']);
  });
});
