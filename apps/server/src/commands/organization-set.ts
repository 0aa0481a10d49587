import { operate } from '../organizations/operate.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

const nameOf = (isAllowed: boolean | undefined): string => (isAllowed ? 'allowed' : 'retired');

/** Switches the making of `BEARER_TOKEN` clients on for an organization, or off again. Existing ones work either way. */
export const organizationSet: Command = {
  usage: 'organization set --organization ID --bearer-token-clients allowed|retired',
  summary: 'say whether an organization may make API clients with authType BEARER_TOKEN',
  options: { organization: true, 'bearer-token-clients': true },
  async run(options, config, say) {
    const { organization: organizationId = '', 'bearer-token-clients': given = '' } = options;
    if (given !== 'allowed' && given !== 'retired') throw new UsageError('--bearer-token-clients is allowed or retired');
    await withServer(config, (dependencies) =>
      operate(dependencies, {
        organizationId,
        changes: { bearer_token_clients_allowed: given === 'allowed' },
        action: 'organization.bearer_token_clients_changed',
        tell: ({ bearer_token_clients_allowed }) => ({ bearerTokenClients: nameOf(bearer_token_clients_allowed) }),
      }),
    );
    say(`For ${organizationId}, making clients with authType BEARER_TOKEN is ${given}.`);
  },
};
