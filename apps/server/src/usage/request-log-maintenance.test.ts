import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const DAY = 86_400_000;
const KEPT = 7;

const clock = createMovableClock(new Date('2026-06-10T12:00:00.000Z'));
const server = useTestServer({ clock, requestLogDays: KEPT });

const call = async (requestId: string) => {
  await server.send('/api/v1/me', { headers: { 'X-Request-Id': requestId } });
  await server.flush();
};
/** The request ids that are in the log, by the partition that they are in. */
async function places(): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ place: string; request_id: string }>`
    select tableoid::regclass::text as place, request_id from request_log where request_id like 'day-%' order by id`.execute(
    server.database.kysely,
  );
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ place }) => place)].map(([place, found]) => [place, found.map(({ request_id }) => request_id)]),
  );
}
const partitions = async () => {
  const { rows } = await sql<{ name: string; enabled: boolean }>`
    select relname as name, relrowsecurity as enabled from pg_class where relname ~ '^request_log_[0-9]{8}$' order by 1`.execute(
    server.database.kysely,
  );
  return rows;
};

describe('the upkeep of the request log', () => {
  test('moves what came before its day had a place to that place, and loses none', async () => {
    await call('day-1');
    expect(await places()).toEqual({ request_log_default: ['day-1'] });
    await server.maintain();
    expect(await places()).toEqual({ request_log_20260610: ['day-1'] });
    await call('day-1-later');
    expect(await places()).toEqual({ request_log_20260610: ['day-1', 'day-1-later'] });
  });

  test('makes the places of today and three days ahead, each with row-level security, however many servers do it at once', async () => {
    await Promise.all([server.maintain(), server.maintain()]);
    expect(await partitions()).toEqual(
      ['20260610', '20260611', '20260612', '20260613'].map((day) => ({ name: `request_log_${day}`, enabled: true })),
    );
  });

  test('removes the days that are past, keeps those that are not, and misses none of a week in which it did not run', async () => {
    clock.advance(6 * DAY);
    await call('day-7');
    clock.advance(DAY);
    await server.maintain();
    await call('day-8');
    const before = await places();
    expect(Object.values(before).flat()).toEqual(expect.arrayContaining(['day-1', 'day-7', 'day-8']));
    clock.advance(DAY);
    await server.maintain();
    expect(
      Object.values(await places())
        .flat()
        .toSorted(),
    ).toEqual(['day-7', 'day-8']);
    expect((await partitions())[0]?.name).toBe('request_log_20260611');
    // Older ones without a place of their own go as well.
    clock.advance(20 * DAY);
    await call('day-29');
    await server.maintain();
    expect(await places()).toEqual({ request_log_20260708: ['day-29'] });
  });

  test('leaves the counts of 400 days', async () => {
    const counted = async () => {
      const rows = await server.database.kysely.selectFrom('usage_hours').select('hour').orderBy('hour').execute();
      return rows.map(({ hour }) => hour.toISOString().slice(0, 10));
    };
    expect(await counted()).toContain('2026-06-10');
    clock.advance(372 * DAY);
    await server.maintain();
    expect(await counted()).toContain('2026-06-10');
    clock.advance(DAY);
    await server.maintain();
    expect(await counted()).not.toContain('2026-06-10');
    expect(await counted()).toContain('2026-06-16');
  });

  test('removes what is left of organizations that were deleted, and nothing else', async () => {
    const neighbour = await server.foundNeighbour();
    await server.send('/api/v1/me', { token: neighbour.token });
    await call('day-kept');
    await server.send('/api/v1/organization', { method: 'DELETE', token: neighbour.token });
    const left = async () =>
      server.database.kysely.selectFrom('request_log').select('id').where('organization_id', '=', neighbour.organizationId).execute();
    expect(await left()).not.toEqual([]);
    await server.maintain();
    expect(await left()).toEqual([]);
    expect(Object.values(await places()).flat()).toContain('day-kept');
  });

  test('removes more than it removes at once', async () => {
    await sql`
      insert into request_log (id, organization_id, environment, occurred_at, credential_type, credential_id, operation_id, method, path, status, is_accepted, duration_ms, ip, request_id)
      select gen_random_uuid(), ${server.organizationId}, 'live', '2020-01-01', 'api_key', 'ak_1', 'getMe', 'GET', '/api/v1/me', 200, true, 1, '127.0.0.1', 'day-old'
      from generate_series(1, 10001)`.execute(server.database.kysely);
    await server.maintain();
    expect(Object.values(await places()).flat()).not.toContain('day-old');
  });

  test('of which one step fails does all the others, says in the log which one it was, and makes up for it', async () => {
    const { kysely } = server.database;
    const today = async () => server.maintain().then(async () => (await partitions()).map(({ name }) => name.slice(-8)));
    const [oldest = '', ...kept] = await today();
    // So long that today has no place yet, and the oldest that has one is too old.
    clock.advance((KEPT + 1) * DAY);
    await call('day-unmoved');
    const named = clock.now().toISOString().slice(0, 10).replaceAll('-', '');
    await sql`
      create function refuse_to_move() returns trigger language plpgsql as
      'begin raise exception ''canceling statement due to statement timeout'' using errcode = ''57014''; end'`.execute(kysely);
    await sql`
      create trigger refuse before delete on request_log_default for each row
      when (old.request_id = 'day-unmoved') execute function refuse_to_move()`.execute(kysely);
    const before = server.logged.length;
    const reached = await today();
    await sql`drop trigger refuse on request_log_default`.execute(kysely);
    expect(reached).not.toContain(oldest);
    expect(reached).not.toContain(named);
    expect(reached.filter((day) => !kept.includes(day))).toHaveLength(3);
    const told = server.logged
      .slice(before)
      .filter((line) => line.includes('could not keep up the request log'))
      .map((line) => JSON.parse(line));
    expect(told).toMatchObject([{ step: `give ${named} its place`, error: { code: '57014' } }]);
    expect(await today()).toContain(named);
    expect(await places()).toMatchObject({ [`request_log_${named}`]: expect.arrayContaining(['day-unmoved']) });
  });
});
