import { changeAsOperator, type OperatorChange } from '../organizations/change-as-operator.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

const PLAN = /^[a-z][a-z0-9_-]{0,39}$/;

const toSetting = (isAllowed: boolean | undefined): string => (isAllowed ? 'allowed' : 'retired');

/** Sets an organization's plan, and whether it may create `BEARER_TOKEN` clients. Existing clients remain valid either way. */
export const organizationSet: Command = {
  usage: 'organization set --organization ID [--plan NAME] [--bearer-token-clients allowed|retired]',
  summary: "set an organization's plan, and whether it may create API clients with authType BEARER_TOKEN",
  options: { organization: true, plan: false, 'bearer-token-clients': false },
  async run(options, config, print) {
    const { organization: organizationId = '', plan, 'bearer-token-clients': setting } = options;
    if (setting !== undefined && setting !== 'allowed' && setting !== 'retired') {
      throw new UsageError('--bearer-token-clients must be allowed or retired.');
    }
    if (plan !== undefined && !PLAN.test(plan)) {
      throw new UsageError('--plan must be 1 to 40 lower-case letters, digits, _ or -, with a letter first, such as pro.');
    }
    if (plan === undefined && setting === undefined) throw new UsageError('Nothing to set. Give --plan or --bearer-token-clients.');
    const isAllowed = setting === 'allowed';
    const changes: OperatorChange[] = [];
    if (setting !== undefined) {
      changes.push({
        organizationId,
        changes: { bearer_token_clients_allowed: isAllowed },
        action: 'organization.bearer_token_clients_changed',
        describe: ({ bearer_token_clients_allowed }) => ({ bearerTokenClients: toSetting(bearer_token_clients_allowed) }),
      });
    }
    if (plan !== undefined) {
      changes.push({
        organizationId,
        changes: { plan },
        action: 'organization.plan_changed',
        describe: (organization) => ({ plan: organization.plan }),
      });
    }
    await withServer(config, async (dependencies) => {
      for (const change of changes) await changeAsOperator(dependencies, change);
    });
    if (setting !== undefined) print(`For ${organizationId}, clients with authType BEARER_TOKEN are ${setting}.`);
    if (plan !== undefined) print(`${organizationId} is on the plan ${plan}.`);
  },
};
