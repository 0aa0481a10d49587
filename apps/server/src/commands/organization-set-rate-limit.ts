import { changeAsOperator } from '../organizations/change-as-operator.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

/** The most that the contract allows. */
const MAX_REQUESTS = 1_000_000;
const MAX_WINDOW_SECONDS = 86_400;

/** The most that fits the column. */
const MAX_PER_HOUR = 2_000_000_000;

/**
 * Sets how much each caller of an organization may send that has no limit of its own, and how large the organization may make
 * one that is. Those that there are stay.
 */
export const organizationSetRateLimit: Command = {
  usage: 'organization set-rate-limit --organization ID --requests NUMBER --window-seconds NUMBER [--most-per-hour NUMBER]',
  summary: 'set how many requests each credential and person of an organization may send in how many seconds',
  options: { organization: true, requests: true, 'window-seconds': true, 'most-per-hour': false },
  async run(options, config, say) {
    const { organization: organizationId = '' } = options;
    const limit = readCount('requests', options['requests'], MAX_REQUESTS);
    const windowSeconds = readCount('window-seconds', options['window-seconds'], MAX_WINDOW_SECONDS);
    const given = options['most-per-hour'];
    const most = given === undefined ? {} : { max_requests_per_hour: readCount('most-per-hour', given, MAX_PER_HOUR) };
    await withServer(config, (dependencies) =>
      changeAsOperator(dependencies, {
        organizationId,
        changes: { rate_limit: limit, rate_limit_window_seconds: windowSeconds, ...most },
        action: 'organization.rate_limit_changed',
        describe: (organization) => ({
          rateLimit: { limit: organization.rate_limit, windowSeconds: organization.rate_limit_window_seconds },
          ...(given !== undefined && { requestsPerHour: organization.max_requests_per_hour }),
        }),
      }),
    );
    say(`Each caller of ${organizationId} may send ${limit} requests in ${windowSeconds} seconds.`);
  },
};

function readCount(option: string, given = '', most: number): number {
  const count = Number(given);
  if (!/^\d+$/.test(given) || count < 1 || count > most) throw new UsageError(`--${option} is a whole number from 1 to ${most}`);
  return count;
}
