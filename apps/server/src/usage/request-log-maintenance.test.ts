import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { createMovableClock } from '../../test/harness/movable-clock.ts';
import { useTestServer } from '../../test/harness/use-test-server.ts';

const DAY = 86_400_000;
const LOG_DAYS = 7;

const clock = createMovableClock(new Date('2026-06-10T12:00:00.000Z'));
const server = useTestServer({ clock, requestLogDays: LOG_DAYS });

const call = async (requestId: string) => {
  await server.send('/api/v1/me', { headers: { 'X-Request-Id': requestId } });
  await server.flush();
};
/** The request ids in the log, by partition. */
async function requestIdsByPartition(): Promise<Record<string, string[]>> {
  const { rows } = await sql<{ partition: string; request_id: string }>`
    select tableoid::regclass::text as partition, request_id from request_log where request_id like 'day-%' order by id`.execute(
    server.database.kysely,
  );
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ partition }) => partition)].map(([name, group]) => [name, group.map(({ request_id }) => request_id)]),
  );
}
const partitions = async () => {
  const { rows } = await sql<{ name: string; enabled: boolean }>`
    select relname as name, relrowsecurity as enabled from pg_class where relname ~ '^request_log_[0-9]{8}$' order by 1`.execute(
    server.database.kysely,
  );
  return rows;
};

describe('the maintenance of the request log', () => {
  test('moves earlier requests of a day into its new partition, and loses none', async () => {
    await call('day-1');
    expect(await requestIdsByPartition()).toEqual({ request_log_default: ['day-1'] });
    await server.maintain();
    expect(await requestIdsByPartition()).toEqual({ request_log_20260610: ['day-1'] });
    await call('day-1-later');
    expect(await requestIdsByPartition()).toEqual({ request_log_20260610: ['day-1', 'day-1-later'] });
  });

  test('creates the partitions of today and the next three days with row-level security, even if several servers run it at once', async () => {
    await Promise.all([server.maintain(), server.maintain()]);
    expect(await partitions()).toEqual(
      ['20260610', '20260611', '20260612', '20260613'].map((day) => ({ name: `request_log_${day}`, enabled: true })),
    );
  });

  test('removes expired days and keeps the others, also after a week in which it did not run', async () => {
    clock.advance(6 * DAY);
    await call('day-7');
    clock.advance(DAY);
    await server.maintain();
    await call('day-8');
    const before = await requestIdsByPartition();
    expect(Object.values(before).flat()).toEqual(expect.arrayContaining(['day-1', 'day-7', 'day-8']));
    clock.advance(DAY);
    await server.maintain();
    expect(
      Object.values(await requestIdsByPartition())
        .flat()
        .toSorted(),
    ).toEqual(['day-7', 'day-8']);
    expect((await partitions())[0]?.name).toBe('request_log_20260611');
    // Older requests without a partition of their day are deleted too.
    clock.advance(20 * DAY);
    await call('day-29');
    await server.maintain();
    expect(await requestIdsByPartition()).toEqual({ request_log_20260708: ['day-29'] });
  });

  test('keeps the counts of 400 days', async () => {
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

  test('deletes the requests of deleted organizations, and no others', async () => {
    const neighbour = await server.createOtherOrganization();
    await server.send('/api/v1/me', { token: neighbour.token });
    await call('day-kept');
    await server.send('/api/v1/organization', { method: 'DELETE', token: neighbour.token });
    const remaining = async () =>
      server.database.kysely.selectFrom('request_log').select('id').where('organization_id', '=', neighbour.organizationId).execute();
    expect(await remaining()).not.toEqual([]);
    await server.maintain();
    expect(await remaining()).toEqual([]);
    expect(Object.values(await requestIdsByPartition()).flat()).toContain('day-kept');
  });

  test('deletes more rows than fit into one batch', async () => {
    await sql`
      insert into request_log (id, organization_id, environment, occurred_at, credential_type, credential_id, operation_id, method, path, status, is_accepted, duration_ms, ip, request_id)
      select gen_random_uuid(), ${server.organizationId}, 'live', '2020-01-01', 'api_key', 'ak_1', 'getMe', 'GET', '/api/v1/me', 200, true, 1, '127.0.0.1', 'day-old'
      from generate_series(1, 10001)`.execute(server.database.kysely);
    await server.maintain();
    expect(Object.values(await requestIdsByPartition()).flat()).not.toContain('day-old');
  });

  test('runs all other steps if one fails, logs the failed step, and repeats it in the next run', async () => {
    const { kysely } = server.database;
    const maintainAndListDays = async () => server.maintain().then(async () => (await partitions()).map(({ name }) => name.slice(-8)));
    const [oldest = '', ...kept] = await maintainAndListDays();
    // After this time today has no partition yet, and the oldest partition has expired.
    clock.advance((LOG_DAYS + 1) * DAY);
    await call('day-unmoved');
    const today = clock.now().toISOString().slice(0, 10).replaceAll('-', '');
    await sql`
      create function fail_to_move() returns trigger language plpgsql as
      'begin raise exception ''canceling statement due to statement timeout'' using errcode = ''57014''; end'`.execute(kysely);
    await sql`
      create trigger fail before delete on request_log_default for each row
      when (old.request_id = 'day-unmoved') execute function fail_to_move()`.execute(kysely);
    const before = server.logged.length;
    const days = await maintainAndListDays();
    await sql`drop trigger fail on request_log_default`.execute(kysely);
    expect(days).not.toContain(oldest);
    expect(days).not.toContain(today);
    expect(days.filter((day) => !kept.includes(day))).toHaveLength(3);
    const failures = server.logged
      .slice(before)
      .filter((line) => line.includes('a step of the request log maintenance failed'))
      .map((line) => JSON.parse(line));
    expect(failures).toMatchObject([{ step: `create the partition of ${today}`, error: { code: '57014' } }]);
    expect(await maintainAndListDays()).toContain(today);
    expect(await requestIdsByPartition()).toMatchObject({ [`request_log_${today}`]: expect.arrayContaining(['day-unmoved']) });
  });
});
