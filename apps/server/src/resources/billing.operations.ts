import { findOrganization } from '../organizations/organizations.repository.ts';
import type { Handlers } from '../pipeline/handler.ts';
import type { Clock } from '../runtime/clock.ts';
import { sumUsage } from '../usage/usage.repository.ts';

/** The most credentials in the response, so that it stays small. */
const MAX_CREDENTIALS = 100;

export function billingOperations({ clock }: { clock: Clock }) {
  return {
    async getBilling({ reader }) {
      const { since, until } = monthOf(clock.now());
      const [{ plan }, rows] = await Promise.all([
        findOrganization(reader),
        sumUsage(reader, 'live', { since, until }, MAX_CREDENTIALS + 1),
      ]);
      return {
        status: 200,
        body: {
          data: {
            plan,
            period: { start: since.toISOString(), end: until.toISOString() },
            usage: { accepted: Number(rows[0]?.all_accepted ?? 0), refused: Number(rows[0]?.all_refused ?? 0) },
            credentials: rows.slice(0, MAX_CREDENTIALS).map((row) => ({
              credential: { type: row.credential_type, id: row.credential_id },
              accepted: Number(row.accepted),
              refused: Number(row.refused),
            })),
            hasMoreCredentials: rows.length > MAX_CREDENTIALS,
          },
        },
      };
    },
  } satisfies Partial<Handlers>;
}

/** The calendar month, in UTC, that contains a moment. */
function monthOf(moment: Date): { since: Date; until: Date } {
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth()];
  return { since: new Date(Date.UTC(year, month)), until: new Date(Date.UTC(year, month + 1)) };
}
