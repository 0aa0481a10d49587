import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadScenarios, parseScenarioFile } from '../src/load-scenarios.ts';
import commandSchema from '../src/run/command.schema.json' with { type: 'json' };
import eventSchema from '../src/run/event.schema.json' with { type: 'json' };
import { readEvent } from '../src/run/read-event.ts';
import { writeCommand } from '../src/run/write-command.ts';
import { Secrets } from '../src/secrets.ts';

describe('the corpus', () => {
  test('each scenario of the corpus is valid and has a unique name', () => {
    expect(loadScenarios().length).toBeGreaterThanOrEqual(300);
  });

  test('each scenario of the corpus has expectations only of calls that it starts', () => {
    const unknownCalls = loadScenarios().flatMap(({ name, steps = [{ call: 'a' }], expect: { calls = {} } }) => {
      const named = steps.flatMap((step) => ('call' in step ? [step.call] : 'pages' in step ? [step.pages] : []));
      const unknown = Object.keys(calls).filter((call) => !named.some((known) => call === known || call.replace('*', '') === known));
      return unknown.map((call) => `${name}: ${call}`);
    });
    expect(unknownCalls).toEqual([]);
  });

  test('each scenario of the corpus counts only requests that its rules and secrets permit', () => {
    const impossible = loadScenarios().flatMap(({ name, clients, server = [], expect: { counts = {} } }) => {
      const kinds = new Set(server.map(({ on }) => on));
      const known = JSON.stringify([clients, server]);
      return Object.keys(counts).flatMap((counted) => {
        const [kind = '', secret = ''] = counted.split(/ (?=\{)/);
        const isKnown = (kinds.has(kind) || kinds.has('*')) && known.includes(secret);
        return isKnown ? [] : [`${name}: ${counted}`];
      });
    });
    expect(impossible).toEqual([]);
  });

  test.each([
    ['an unknown member', '{ name: a scenario of nothing, expect: { calls: {} }, serverr: [] }', 'serverr'],
    ['a count of an unknown kind of request', '{ name: a scenario of nothing, expect: { counts: { GET me: 0 } } }', '/counts'],
    ['no expectation', '{ name: a scenario of nothing }', 'expect'],
    ['an empty expectation', '{ name: a scenario of nothing, expect: {} }', '/expect'],
    ['a step of two kinds', '{ name: a scenario of nothing, steps: [{ call: a, cancel: a }], expect: { requests: [] } }', '/steps/0'],
    [
      'an unknown operation',
      '{ name: a scenario of nothing, steps: [{ call: a, operation: me.put }], expect: { requests: [] } }',
      '/operation',
    ],
  ])('is rejected with %s', (_, scenario, place) => {
    const read = () => parseScenarioFile(`{ about: Invalid files., scenarios: [${scenario}] }`, 'invalid.yaml');
    expect(read).toThrow(place);
    expect(read).toThrow('invalid.yaml');
  });
});

describe('the protocol', () => {
  const protocol = readFileSync(join(import.meta.dirname, '../PROTOCOL.md'), 'utf8');

  test.each([
    ['Commands', commandSchema],
    ['Events', eventSchema],
  ])('%s of PROTOCOL.md are those of the schema', (title, { oneOf }) => {
    const [, section = ''] = protocol.split(`\n## ${title}:`);
    const table = section.slice(section.indexOf('\n| ---'), section.indexOf('\n\n', section.indexOf('\n| ---')));
    const described = [...table.matchAll(/^\| `(\w+)` /gm)].map(([, type]) => type);
    expect(described.toSorted()).toEqual(oneOf.map(({ properties }) => properties.type.const).toSorted());
  });

  test('the sample of PROTOCOL.md follows the schemas', () => {
    const lines = [...protocol.matchAll(/^([<>]) (\{.*\})$/gm)];
    expect(lines.length).toBeGreaterThan(20);
    for (const [, direction, line = ''] of lines) {
      if (direction === '<') readEvent(line);
      else writeCommand(JSON.parse(line));
    }
  });
});

describe('the secrets of a scenario', () => {
  test('secrets of a scenario are the same in every run, and are found complete and in part', () => {
    const secrets = new Secrets();
    const key = secrets.expand('{key:1}');
    expect(key).toMatch(/^sk_live_[0-9a-f]{48}$/);
    expect(new Secrets().expand('{key:1}')).toBe(key);
    expect(secrets.findIn(`{"header":"Bearer ${key}"}`)).toEqual(['{key:1}']);
    expect(secrets.findIn(`it began ${key.slice(0, 26)}…`)).toEqual(['{key:1}']);
    expect(secrets.findIn(`it ended …${key.slice(-16)}`)).toEqual(['{key:1}']);
  });

  test('tokens of a scenario can be decoded, differ, and have an exp in the past', () => {
    const [one = '', other = ''] = new Secrets().expand(['{token:1}', '{token:2}']);
    const claims = JSON.parse(Buffer.from(one.split('.')[1] ?? '', 'base64url').toString());
    expect(claims).toEqual({ exp: 1684125718, jti: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const secrets = new Secrets();
    secrets.expand(['{token:1}', '{token:2}']);
    expect(secrets.findIn(`it began ${one.slice(0, 76)}`)).toEqual([]);
    expect(secrets.findIn(other)).toEqual(['{token:2}']);
  });

  test('the display prefix of a secret is not reported as a leak', () => {
    const secrets = new Secrets();
    expect(secrets.findIn(`${secrets.expand('{key:1}').slice(0, 12)}…`)).toEqual([]);
  });
});
