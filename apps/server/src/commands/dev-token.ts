import { obtainToken } from '../development-provider/obtain-token.ts';
import { readProviderState } from '../development-provider/provider-state.ts';
import { type Command, UsageError } from './command.ts';

/** Signs in as a demo user at the development provider of the server that runs, and prints the JWT, and nothing else. */
export const devToken: Command = {
  usage: 'dev-token --user owner|viewer',
  summary: 'sign in as a demo user of the running server, and print the JWT',
  options: { user: true },
  async run({ user }, config, say) {
    if (user !== 'owner' && user !== 'viewer') throw new UsageError('--user is owner or viewer.');
    if (config.databaseUrl !== undefined || config.oidc !== undefined) {
      throw new UsageError(
        'There are demo users only beside the embedded database, and with no OIDC_ISSUER set. Sign in at your own provider.',
      );
    }
    const kept = readProviderState(config.dataDirectory);
    if (!kept) throw new UsageError(`No server has run with ${config.dataDirectory} yet. Start it first, in another terminal: npm start`);
    say(await obtainToken(`http://127.0.0.1:${kept.port}`, user).catch(explain));
  },
};

function explain(error: unknown): never {
  if (!(error instanceof TypeError)) throw error;
  throw new UsageError('The server does not run, or not with this DATA_DIR. Start it first, in another terminal: npm start');
}
