import { describe, expect, test } from 'vitest';
import { createUuidSequence } from './identifiers.ts';

const MOMENT = Date.parse('2026-06-11T03:00:00.000Z');

function uuidsAt(...moments: readonly number[]): string[] {
  const newUuid = createUuidSequence();
  return moments.map((moment) => newUuid(moment));
}

describe('a sequence of UUIDs', () => {
  test('creates UUIDs of version 7 that contain their time', () => {
    for (const uuid of uuidsAt(MOMENT, MOMENT, MOMENT + 1))
      expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(uuidsAt(MOMENT)[0]?.replace('-', '').slice(0, 12) ?? '', 16)).toBe(MOMENT);
  });

  test('sorts in the order of creation, even within one millisecond', () => {
    const uuids = uuidsAt(...Array.from({ length: 4_096 }, () => MOMENT), MOMENT + 1);
    expect(uuids.toSorted()).toEqual(uuids);
  });

  test.each([
    ['after the clock was set back', [MOMENT, MOMENT + 1, MOMENT, MOMENT + 1]],
    ['if one millisecond has more than 4,096', Array.from({ length: 10_000 }, () => MOMENT)],
  ])('repeats no UUID %s', (_case, moments) => {
    expect(new Set(uuidsAt(...moments)).size).toBe(moments.length);
  });

  test('differs from every other sequence', () => {
    expect(uuidsAt(MOMENT)).not.toEqual(uuidsAt(MOMENT));
  });
});
