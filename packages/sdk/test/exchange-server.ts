import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type ScriptedServer, sendJson, startScriptedServer } from './scripted-server.ts';

export const CLIENT = { clientId: 'ac_1', clientSecret: `cs_${'5ec4e7'.repeat(8)}`, organizationId: 'org_1' } as const;

/** An API client whose token exchange gets no response. */
export const HANGING_CLIENT = { ...CLIENT, clientId: 'ac_hanging' };

export interface ExchangeServer extends ScriptedServer {
  /** The bodies of the token exchanges so far. */
  readonly exchanges: readonly unknown[];
  /** The revoked tokens. */
  readonly revoked: Set<string>;
}

interface Behaviour {
  /** The duration of an exchange in milliseconds. */
  readonly exchangeTakes?: number;
  /** Responds to a request with a valid token. The default responds with the token. */
  readonly respond?: (request: IncomingMessage, response: ServerResponse, token: string) => void;
  /** Responds to a request with an invalid token. The default responds with 401 at once. */
  readonly reject?: (request: IncomingMessage, response: ServerResponse) => void;
}

/** A server that exchanges the credentials of {@link CLIENT} for `token_1`, `token_2`, … as the contract specifies. */
export async function startExchangeServer({ exchangeTakes = 0, respond, reject = rejectToken }: Behaviour = {}): Promise<ExchangeServer> {
  const exchanges: unknown[] = [];
  const revoked = new Set<string>();
  const server = await startScriptedServer(async (request, response) => {
    if (request.url === '/public/apiClient/accessToken') {
      const given = JSON.parse(await text(request));
      exchanges.push(given);
      if (given.id === HANGING_CLIENT.clientId) return;
      const token = `token_${exchanges.length}`;
      const grant = { access_token: token, expires_in: 3600, expires_on: '2023-05-15T04:41:58.670945Z', token_type: 'Bearer' };
      return void setTimeout(() => sendJson(response, 200, grant), exchangeTakes);
    }
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    if (revoked.has(token) || !/^token_\d+$/.test(token)) return reject(request, response);
    if (respond) respond(request, response, token);
    else sendJson(response, 200, { data: { token } });
  });
  return Object.assign(server, { exchanges, revoked });
}

export function rejectToken(_: IncomingMessage, response: ServerResponse): void {
  sendJson(response, 401, {
    type: '/docs/errors#invalid-token',
    title: 'Invalid token',
    status: 401,
    detail: 'No.',
    code: 'INVALID_TOKEN',
  });
}
