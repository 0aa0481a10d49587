import { changeAsOperator } from '../organizations/change-as-operator.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

/** The most that fits the column. */
const MAX_LIMIT = 1_000_000;

/** Sets how many API clients an organization may have. Those it has beyond a lower limit go on working. */
export const organizationSetLimit: Command = {
  usage: 'organization set-limit --organization ID --api-clients NUMBER',
  summary: 'set how many API clients an organization may have',
  options: { organization: true, 'api-clients': true },
  async run(options, config, say) {
    const { organization: organizationId = '', 'api-clients': given = '' } = options;
    const limit = Number(given);
    if (!/^\d+$/.test(given) || limit > MAX_LIMIT) throw new UsageError(`--api-clients is a whole number from 0 to ${MAX_LIMIT}`);
    await withServer(config, (dependencies) =>
      changeAsOperator(dependencies, {
        organizationId,
        changes: { max_api_clients: limit },
        action: 'organization.limit_changed',
        describe: ({ max_api_clients }) => ({ apiClients: max_api_clients }),
      }),
    );
    say(`${organizationId} may have ${limit} API clients.`);
  },
};
