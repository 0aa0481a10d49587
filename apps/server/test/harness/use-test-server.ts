import { afterAll, beforeAll } from 'vitest';
import { startTestProvider, type TestProvider } from './identity-provider.ts';
import { startTestServer, type TestServer, type TestServerOptions } from './test-server.ts';

/**
 * Starts a server before the tests of this file or `describe` block, and closes it after them.
 *
 * @returns the server; it has no properties before its `beforeAll` has run
 */
export function useTestServer(options?: TestServerOptions): TestServer {
  return use(
    () => startTestServer(options),
    (server) => server.close(),
  );
}

/** As {@link useTestServer}, with an OpenID provider whose JWTs the server accepts. */
export function useTestServerAndProvider(options?: TestServerOptions): { server: TestServer; provider: TestProvider } {
  const provider = use(startTestProvider, (started) => started.stop());
  return { provider, server: useTestServer({ ...options, oidc: provider }) };
}

/** Vitest calls `afterAll` in the reverse order, so that the last one started stops first. */
function use<Started extends object>(start: () => Promise<Started>, stop: (started: Started) => Promise<void>): Started {
  const started = {} as Started;
  let isStarted = false;
  beforeAll(async () => {
    Object.defineProperties(started, Object.getOwnPropertyDescriptors(await start()));
    isStarted = true;
  });
  afterAll(async () => {
    if (isStarted) await stop(started);
  });
  return started;
}
