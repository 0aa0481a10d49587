import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Database } from '../database/database.ts';
import { type Listening, serve } from '../http/listen.ts';
import type { Log } from '../runtime/log.ts';
import { linkDemoUsers, listDemoUsers } from './demo-users.repository.ts';
import { PortTaken } from './port-taken.ts';
import type { Account } from './provider.ts';
import { generatePrivateJwk, readProviderState, writeProviderState } from './provider-state.ts';
import { AUDIENCE, type DemoUserName } from './settings.ts';

/** The identity provider of a server without a configured one. */
export interface DevelopmentProvider {
  readonly issuer: string;
  readonly audience: string;
  /** Links the demo users of an organization to their accounts, so that they can sign in. */
  linkUsers(organizationId: string): Promise<void>;
  /** Accepts no more requests, and waits for the requests under way for at most so many milliseconds. */
  drain(milliseconds: number): Promise<void>;
}

/** The provider listens on loopback only, because any caller may sign in as any demo user. */
const HOST = '127.0.0.1';

/**
 * Starts the development provider on loopback. It loads the provider's library at the first request, because most starts
 * receive none and the library is slow to load.
 *
 * @param port - 0 for any free one, which is reused from then on
 * @param emails - the email addresses of the accounts
 */
export async function startDevelopmentProvider({
  database,
  dataDirectory,
  port,
  emails,
  log,
}: {
  database: Database;
  dataDirectory: string;
  port: number;
  emails: Readonly<Record<DemoUserName, string>>;
  log: Log;
}): Promise<DevelopmentProvider> {
  const state = readProviderState(dataDirectory);
  const privateJwk = state?.privateJwk ?? generatePrivateJwk();
  let loading: Promise<RequestListener> | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A foreign page could point its own host name here to read responses (DNS rebinding).
    if (request.headers.host !== new URL(issuer).host) return void response.writeHead(421).end();
    loading ??= import('./provider.ts').then(({ createProvider }) => createProvider({ issuer, privateJwk, accounts, log }));
    (await loading)(request, response);
  }

  async function accounts(): Promise<readonly Account[]> {
    const users = await listDemoUsers(database, issuer, Object.values(emails));
    return Object.entries(emails).flatMap(([name, email]) => {
      const user = users.find((each) => each.email === email);
      return user ? [{ id: user.id, name: name as DemoUserName, displayName: user.name, email }] : [];
    });
  }

  const listening = await listenAt(port, state?.port, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ error }, 'the development identity provider failed');
      response.writeHead(500).end();
    });
  });
  const issuer = listening.url;
  writeProviderState(dataDirectory, { port: Number(new URL(issuer).port), privateJwk });
  return {
    issuer,
    audience: AUDIENCE,
    linkUsers: (organizationId) => linkDemoUsers(database, { issuer, organizationId, emails: Object.values(emails) }),
    drain: listening.drain,
  };
}

/** @throws PortTaken if another program uses the configured port; if it uses the previous one, any free port is used */
async function listenAt(configured: number, previous: number | undefined, listener: RequestListener): Promise<Listening> {
  try {
    return await serve(listener, { host: HOST, port: configured || (previous ?? 0) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (configured !== 0) throw new PortTaken(`Another program uses port ${configured}. Set OIDC_PORT to another one, or omit it.`);
    return serve(listener, { host: HOST, port: 0 });
  }
}
