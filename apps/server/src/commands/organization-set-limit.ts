import { changeAsOperator } from '../organizations/change-as-operator.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

/** A bound that the column can store. */
const MAX_LIMIT = 1_000_000;

/** Sets how many API clients an organization may have. Existing clients above a lower limit remain valid. */
export const organizationSetLimit: Command = {
  usage: 'organization set-limit --organization ID --api-clients NUMBER',
  summary: 'set how many API clients an organization may have',
  options: { organization: true, 'api-clients': true },
  async run(options, config, print) {
    const { organization: organizationId = '', 'api-clients': text = '' } = options;
    const limit = Number(text);
    if (!/^\d+$/.test(text) || limit > MAX_LIMIT) throw new UsageError(`--api-clients must be a whole number from 0 to ${MAX_LIMIT}.`);
    await withServer(config, (dependencies) =>
      changeAsOperator(dependencies, {
        organizationId,
        changes: { max_api_clients: limit },
        action: 'organization.limit_changed',
        describe: ({ max_api_clients }) => ({ apiClients: max_api_clients }),
      }),
    );
    print(`${organizationId} may have ${limit} API clients.`);
  },
};
