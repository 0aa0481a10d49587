import { changeAsOperator } from '../organizations/change-as-operator.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

/** The maximum in the contract. */
const MAX_REQUESTS = 1_000_000;
const MAX_WINDOW_SECONDS = 86_400;

/** A bound that the column can store. */
const MAX_PER_HOUR = 2_000_000_000;

/**
 * Sets the rate limit of each credential and user of an organization that has no limit of its own. Also sets the highest
 * rate, per hour, that the organization may give a credential. Existing limits of credentials do not change.
 */
export const organizationSetRateLimit: Command = {
  usage: 'organization set-rate-limit --organization ID --requests NUMBER --window-seconds NUMBER [--most-per-hour NUMBER]',
  summary: 'set how many requests each credential and user of an organization may send in a window',
  options: { organization: true, requests: true, 'window-seconds': true, 'most-per-hour': false },
  async run(options, config, print) {
    const { organization: organizationId = '' } = options;
    const limit = readCount('requests', options['requests'], MAX_REQUESTS);
    const windowSeconds = readCount('window-seconds', options['window-seconds'], MAX_WINDOW_SECONDS);
    const mostPerHour = options['most-per-hour'];
    const maximum = mostPerHour === undefined ? {} : { max_requests_per_hour: readCount('most-per-hour', mostPerHour, MAX_PER_HOUR) };
    await withServer(config, (dependencies) =>
      changeAsOperator(dependencies, {
        organizationId,
        changes: { rate_limit: limit, rate_limit_window_seconds: windowSeconds, ...maximum },
        action: 'organization.rate_limit_changed',
        describe: (organization) => ({
          rateLimit: { limit: organization.rate_limit, windowSeconds: organization.rate_limit_window_seconds },
          ...(mostPerHour !== undefined && { requestsPerHour: organization.max_requests_per_hour }),
        }),
      }),
    );
    print(`Each caller of ${organizationId} may send ${limit} requests in ${windowSeconds} seconds.`);
  },
};

function readCount(option: string, text = '', maximum: number): number {
  const count = Number(text);
  if (!/^\d+$/.test(text) || count < 1 || count > maximum) throw new UsageError(`--${option} must be a whole number from 1 to ${maximum}.`);
  return count;
}
