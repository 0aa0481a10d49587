import type { Database } from '../../src/database/database.ts';

/** Does something, and gives how many statements the database was sent meanwhile, besides those that begin and end transactions. */
export async function countStatements(database: Database, work: () => Promise<unknown>): Promise<number> {
  const { kysely } = database;
  let count = 0;
  const counting = kysely.withPlugin({
    transformQuery({ node }) {
      count++;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  Object.assign(database, { kysely: counting });
  try {
    await work();
  } finally {
    Object.assign(database, { kysely });
  }
  return count;
}
