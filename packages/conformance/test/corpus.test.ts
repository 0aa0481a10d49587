import { describe, expect, test } from 'vitest';
import { loadScenarios, parseScenarioFile } from '../src/load-scenarios.ts';
import { Secrets } from '../src/secrets.ts';

describe('the corpus', () => {
  test('is as its schema says, under names of which none stands there twice', () => {
    expect(loadScenarios().length).toBeGreaterThanOrEqual(300);
  });

  test('expects something only of calls that are made', () => {
    const strangers = loadScenarios().flatMap(({ name, steps = [{ call: 'a' }], expect: { calls = {} } }) => {
      const named = steps.flatMap((step) => ('call' in step ? [step.call] : 'pages' in step ? [step.pages] : []));
      const unknown = Object.keys(calls).filter((call) => !named.some((known) => call === known || call.replace('*', '') === known));
      return unknown.map((call) => `${name}: ${call}`);
    });
    expect(strangers).toEqual([]);
  });

  test('counts only what its rules and its secrets can bring about', () => {
    const strangers = loadScenarios().flatMap(({ name, clients, server = [], expect: { counts = {} } }) => {
      const kinds = server.map(({ on }) => on);
      const known = JSON.stringify([clients, server]);
      return Object.keys(counts).flatMap((counted) => {
        const [kind = '', secret = ''] = counted.split(/ (?=\{)/);
        const isKnown = (kinds.includes(kind) || kinds.includes('*')) && known.includes(secret);
        return isKnown ? [] : [`${name}: ${counted}`];
      });
    });
    expect(strangers).toEqual([]);
  });

  test.each([
    ['a member that nobody knows', '{ name: a scenario of nothing, expect: { calls: {} }, serverr: [] }', 'serverr'],
    ['a count of what is no request', '{ name: a scenario of nothing, expect: { counts: { GET me: 0 } } }', '/counts'],
    ['no expectation', '{ name: a scenario of nothing }', 'expect'],
    ['an empty expectation', '{ name: a scenario of nothing, expect: {} }', '/expect'],
    ['a step of two kinds', '{ name: a scenario of nothing, steps: [{ call: a, cancel: a }], expect: { requests: [] } }', '/steps/0'],
    [
      'an operation that no adapter has',
      '{ name: a scenario of nothing, steps: [{ call: a, operation: me.put }], expect: { requests: [] } }',
      '/operation',
    ],
  ])('is refused with %s', (_, scenario, place) => {
    const read = () => parseScenarioFile(`{ about: What is wrong., scenarios: [${scenario}] }`, 'wrong.yaml');
    expect(read).toThrow(place);
    expect(read).toThrow('wrong.yaml');
  });
});

describe('the secrets of a scenario', () => {
  test('are the same in every run, and found whole, in part, and among other things', () => {
    const secrets = new Secrets();
    const key = secrets.expand('{key:1}');
    expect(key).toMatch(/^sk_live_[0-9a-f]{48}$/);
    expect(new Secrets().expand('{key:1}')).toBe(key);
    expect(secrets.findIn(`{"header":"Bearer ${key}"}`)).toEqual(['{key:1}']);
    expect(secrets.findIn(`it began ${key.slice(0, 26)}…`)).toEqual(['{key:1}']);
    expect(secrets.findIn(`it ended …${key.slice(-16)}`)).toEqual(['{key:1}']);
  });

  test('may be told by their display prefix', () => {
    const secrets = new Secrets();
    expect(secrets.findIn(`${secrets.expand('{key:1}').slice(0, 12)}…`)).toEqual([]);
  });
});
