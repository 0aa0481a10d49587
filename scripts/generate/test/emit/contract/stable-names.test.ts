import { expect, test } from 'vitest';
import { nameByContent } from '../../../src/emit/contract/stable-names.ts';

const CODE = `"use strict";
export const getBook_path = validate20;
const pattern4 = /^b/;
function validate20(data) { validate20.errors = null; return pattern4.test(data); }
export const getPage_path = validate21;
const pattern5 = /^b/;
function validate21(data) { validate21.errors = null; return pattern5.test(data); }`;

test('equal declarations are merged, even if their names differ', () => {
  const { declarations, exports } = nameByContent(CODE);
  expect([...declarations.keys()]).toEqual([expect.stringMatching(/^pattern_\w{10}$/), expect.stringMatching(/^validate_\w{10}$/)]);
  expect(exports.get('getBook_path')).toBe(exports.get('getPage_path'));
  const [pattern, validate] = declarations.keys();
  expect(declarations.get(validate ?? '')).toBe(
    `function ${validate}(data) { ${validate}.errors = null; return ${pattern}.test(data); }\n`,
  );
});

test('a stable name depends on the text of the declaration and not on preceding declarations', () => {
  const moved = CODE.replaceAll('validate20', 'validate37').replaceAll('pattern4', 'pattern31');
  expect(nameByContent(`const pattern1 = /x/;\n${moved}`)).toEqual(nameByContent(CODE));
});

test('a stable name changes if a declaration that it uses changes', () => {
  const other = nameByContent(CODE.replace('/^b/', '/^c/'));
  expect(other.exports.get('getBook_path')).not.toBe(nameByContent(CODE).exports.get('getBook_path'));
});

test('a statement that sets a property of a declaration stays with the declaration', () => {
  const code = 'export const a_body = validate1;\nfunction validate1() { return validate1.evaluated; }validate1.evaluated = {};';
  const [[name = '', text] = []] = nameByContent(code).declarations;
  expect(text).toBe(`function ${name}() { return ${name}.evaluated; }\n${name}.evaluated = {};\n`);
});

test('a string that contains the name of a declaration is not changed', () => {
  const { declarations } = nameByContent('export const a_body = validate1;\nfunction validate1() { return "validate1 ’ validate1"; }');
  expect([...declarations.values()].join()).toContain('"validate1 ’ validate1"');
});

test('the error for declarations that use each other names them', () => {
  const circle = 'export const a_body = validate1;\nfunction validate1() { validate2(); }\nfunction validate2() { validate1(); }';
  expect(() => nameByContent(circle)).toThrow('validate1 -> validate2 -> validate1 contain each other');
});
