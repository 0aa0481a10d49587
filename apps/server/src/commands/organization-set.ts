import { changeAsOperator, type OperatorChange } from '../organizations/change-as-operator.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

const PLAN = /^[a-z][a-z0-9_-]{0,39}$/;

const nameOf = (isAllowed: boolean | undefined): string => (isAllowed ? 'allowed' : 'retired');

/**
 * Puts an organization on a plan, and switches the making of `BEARER_TOKEN` clients on for it, or off again; existing ones
 * work either way.
 */
export const organizationSet: Command = {
  usage: 'organization set --organization ID [--plan NAME] [--bearer-token-clients allowed|retired]',
  summary: "set an organization's plan, and whether it may make API clients with authType BEARER_TOKEN",
  options: { organization: true, plan: false, 'bearer-token-clients': false },
  async run(options, config, say) {
    const { organization: organizationId = '', plan, 'bearer-token-clients': given } = options;
    if (given !== undefined && given !== 'allowed' && given !== 'retired') {
      throw new UsageError('--bearer-token-clients is allowed or retired');
    }
    if (plan !== undefined && !PLAN.test(plan)) {
      throw new UsageError('--plan is 1 to 40 lower-case letters, digits, _ or -, a letter first, such as pro');
    }
    if (plan === undefined && given === undefined) throw new UsageError('--plan or --bearer-token-clients says what to set');
    const isAllowed = given === 'allowed';
    const operations: OperatorChange[] = [];
    if (given !== undefined) {
      operations.push({
        organizationId,
        changes: { bearer_token_clients_allowed: isAllowed },
        action: 'organization.bearer_token_clients_changed',
        describe: ({ bearer_token_clients_allowed }) => ({ bearerTokenClients: nameOf(bearer_token_clients_allowed) }),
      });
    }
    if (plan !== undefined) {
      operations.push({
        organizationId,
        changes: { plan },
        action: 'organization.plan_changed',
        describe: (organization) => ({ plan: organization.plan }),
      });
    }
    await withServer(config, async (dependencies) => {
      for (const operation of operations) await changeAsOperator(dependencies, operation);
    });
    if (given !== undefined) say(`For ${organizationId}, making clients with authType BEARER_TOKEN is ${given}.`);
    if (plan !== undefined) say(`${organizationId} is on the plan ${plan}.`);
  },
};
