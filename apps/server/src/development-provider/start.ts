import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Database } from '../database/database.ts';
import { type Listening, serve } from '../http/listen.ts';
import type { Log } from '../runtime/log.ts';
import { linkPeople, listPeople } from './demo-users.repository.ts';
import { PortTaken } from './port-taken.ts';
import type { Account } from './provider.ts';
import { makePrivateJwk, readProviderState, writeProviderState } from './provider-state.ts';
import { AUDIENCE, type PersonName } from './settings.ts';

/** The identity provider that runs beside a server for which none is configured. */
export interface DevelopmentProvider {
  readonly issuer: string;
  readonly audience: string;
  /** Lets the people of an organization sign in, those who have an account. */
  admit(organizationId: string): Promise<void>;
  /** Takes no more requests, and waits for those under way for so many milliseconds at most. */
  drain(milliseconds: number): Promise<void>;
}

/** The only address that it listens on: whoever reaches it may sign in as anybody. */
const HOST = '127.0.0.1';

/**
 * Starts the development provider on loopback. It loads the provider itself when the first request comes, for the server
 * should start fast and most starts never see one.
 *
 * @param port - 0 for any that is free, and the same one from then on
 * @param emails - the email addresses of those who have an account
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
  emails: Readonly<Record<PersonName, string>>;
  log: Log;
}): Promise<DevelopmentProvider> {
  const kept = readProviderState(dataDirectory);
  const privateJwk = kept?.privateJwk ?? makePrivateJwk();
  let loading: Promise<RequestListener> | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A page elsewhere may have its own name point here, to read what is answered (DNS rebinding).
    if (request.headers.host !== new URL(issuer).host) return void response.writeHead(421).end();
    loading ??= import('./provider.ts').then(({ createProvider }) => createProvider({ issuer, privateJwk, accounts, log }));
    (await loading)(request, response);
  }

  async function accounts(): Promise<readonly Account[]> {
    const people = await listPeople(database, issuer, Object.values(emails));
    return Object.entries(emails).flatMap(([name, email]) => {
      const person = people.find((each) => each.email === email);
      return person ? [{ id: person.id, name: name as PersonName, title: person.name, email }] : [];
    });
  }

  const listening = await listenAt(port, kept?.port, (request, response) => {
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
    admit: (organizationId) => linkPeople(database, { issuer, organizationId, emails: Object.values(emails) }),
    drain: listening.drain,
  };
}

/** @throws Error if the port was asked for and is taken; one that is only remembered gives way to another */
async function listenAt(asked: number, remembered: number | undefined, listener: RequestListener): Promise<Listening> {
  try {
    return await serve(listener, { host: HOST, port: asked || (remembered ?? 0) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    if (asked !== 0) throw new PortTaken(`The port ${asked} is taken by another program. Set OIDC_PORT to another one, or leave it out.`);
    return serve(listener, { host: HOST, port: 0 });
  }
}
