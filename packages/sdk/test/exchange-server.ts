import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type ScriptedServer, sendJson, startScriptedServer } from './scripted-server.ts';

export const CLIENT = { clientId: 'ac_1', clientSecret: `cs_${'5ec4e7'.repeat(8)}`, organizationId: 'org_1' } as const;

/** A client whose exchange is never answered. */
export const HANGING_CLIENT = { ...CLIENT, clientId: 'ac_hanging' };

export interface ExchangeServer extends ScriptedServer {
  /** The bodies of the exchanges so far. */
  readonly exchanges: readonly unknown[];
  /** Tokens that no longer work. */
  readonly revoked: Set<string>;
}

interface Behaviour {
  /** How long an exchange takes, in milliseconds. */
  readonly exchangeTakes?: number;
  /** Answers what came with a token that works; by default, with the token. */
  readonly answer?: (request: IncomingMessage, response: ServerResponse, token: string) => void;
  /** Answers what came with one that does not; by default, with 401 at once. */
  readonly refuse?: (request: IncomingMessage, response: ServerResponse) => void;
}

/** A server that exchanges the credentials of {@link CLIENT} for `token_1`, `token_2`, … as the contract says. */
export async function startExchangeServer({ exchangeTakes = 0, answer, refuse = refuseToken }: Behaviour = {}): Promise<ExchangeServer> {
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
    if (revoked.has(token) || !/^token_\d+$/.test(token)) return refuse(request, response);
    if (answer) answer(request, response, token);
    else sendJson(response, 200, { data: { token } });
  });
  return Object.assign(server, { exchanges, revoked });
}

export function refuseToken(_: IncomingMessage, response: ServerResponse): void {
  sendJson(response, 401, {
    type: '/docs/errors#invalid-token',
    title: 'Invalid token',
    status: 401,
    detail: 'No.',
    code: 'INVALID_TOKEN',
  });
}
