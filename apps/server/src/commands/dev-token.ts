import { obtainToken } from '../development-provider/obtain-token.ts';
import { readProviderState } from '../development-provider/provider-state.ts';
import { type Command, UsageError } from './command.ts';

/** Signs in as a demo user at the development provider of the running server, and prints only the JWT. */
export const devToken: Command = {
  usage: 'dev-token --user owner|viewer',
  summary: 'sign in as a demo user of the running server and print the JWT',
  options: { user: true },
  async run({ user }, config, print) {
    if (user !== 'owner' && user !== 'viewer') throw new UsageError('--user is unknown. Give owner or viewer.');
    if (config.databaseUrl !== undefined || config.oidc !== undefined) {
      throw new UsageError('Demo users exist only with the embedded database and without OIDC_ISSUER. Sign in at your own provider.');
    }
    const state = readProviderState(config.dataDirectory);
    if (!state) throw new UsageError(`No server has run with ${config.dataDirectory} yet. Start it first, in another terminal: npm start`);
    print(await obtainToken(`http://127.0.0.1:${state.port}`, user).catch(explainUnreachable));
  },
};

function explainUnreachable(error: unknown): never {
  if (!(error instanceof TypeError)) throw error;
  throw new UsageError('No server runs with this DATA_DIR. Start it first, in another terminal: npm start');
}
