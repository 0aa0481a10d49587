import type { Kysely } from 'kysely';
import type { Database } from '../../src/database/database.ts';
import type { Tables } from '../../src/database/tables.ts';

/** Runs `work`, and counts the statements that it sends to the database, without the ones that begin, scope and end transactions. */
export async function countStatements(database: Database, work: () => Promise<unknown>): Promise<number> {
  const { kysely, openingWith } = database;
  let count = 0;
  const counting = (counted: Kysely<Tables>) =>
    counted.withPlugin({
      transformQuery({ node }) {
        count++;
        return node;
      },
      transformResult: async ({ result }) => result,
    });
  Object.assign(database, {
    kysely: counting(kysely),
    openingWith: (...parameters: Parameters<typeof openingWith>) => counting(openingWith(...parameters)),
  });
  try {
    await work();
  } finally {
    Object.assign(database, { kysely, openingWith });
  }
  return count;
}
