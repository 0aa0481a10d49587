import { expect, test } from 'vitest';
import type { Contract } from '../../../src/contract.ts';
import { emitRequestChecks } from '../../../src/emit/contract/request-checks.ts';
import { smallContract } from '../../small-contract.ts';

/** The small contract with one more operation before the others. */
function withOperation(): Contract {
  const contract = smallContract();
  const parameters = [
    { name: 'limit', in: 'query', description: 'How many.', schema: { type: 'integer', maximum: 5 } },
    { name: 'X-Mode', in: 'header', required: true, description: 'How.', schema: { enum: ['fast', 'slow'] } },
    { name: 'thingId', in: 'path', required: true, description: 'Its id.', schema: { type: 'string', minLength: 3 } },
  ];
  const requestBody = { content: { 'application/json': { schema: { type: 'object', properties: { count: { type: 'integer' } } } } } };
  const put = { operationId: 'putThing', parameters, requestBody, responses: {} };
  return { ...contract, paths: { '/things/{thingId}': { put }, ...contract.paths } } as unknown as Contract;
}

test('the generated checks validate path, query, header and body, and convert text to numbers as the contract says', async () => {
  const code = await emitRequestChecks(withOperation());
  expect(code).not.toMatch(/\bimport\b|new Function|eval\(/);
  const { checks } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const { path, query, header, body } = checks.putThing;

  expect([path({ thingId: 'abc' }), path({ thingId: 'ab' }), path({})]).toEqual([true, false, false]);
  const values = { limit: '5' };
  expect([query(values), values.limit]).toEqual([true, 5]);
  expect([query({ limit: '6' }), query({ limt: '5' })]).toEqual([false, false]);
  expect([header({ 'x-mode': 'fast', accept: '*/*' }), header({ 'x-mode': 'odd' }), header({})]).toEqual([true, false, false]);
  expect([body({ count: 1 }), body({ count: '1' })]).toEqual([true, false]);
});

test('a new operation adds lines to the generated checks and changes none', async () => {
  const before = (await emitRequestChecks(smallContract())).split('\n');
  const after = new Set((await emitRequestChecks(withOperation())).split('\n'));
  expect(before.filter((line) => !after.has(line))).toEqual([]);
});

test('a changed description does not change the generated checks, and a property named description is checked', async () => {
  const described = (description: string) => {
    const contract = smallContract();
    const properties = { description: { type: 'string', maxLength: 3, description } };
    Object.assign(contract.components.schemas, { BookCreate: { type: 'object', description, properties } });
    return emitRequestChecks(contract);
  };
  const code = await described('One wording.');
  expect(await described('Another wording.')).toBe(code);
  const { checks } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect([checks.addBook.body({ description: 'abc' }), checks.addBook.body({ description: 'abcd' })]).toEqual([true, false]);
});
