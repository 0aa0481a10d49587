import type { Check, CheckError } from '@keyrail/contract/request-checks';
import { Problem, type ValidationIssue } from './problems.ts';

/** The maximum number of issues in a response: a caller fixes a few at a time. */
const MAX_ISSUES = 20;

/** The contract describes nothing this deep. Deeper values take long to check, and databases reject them. */
const MAX_DEPTH = 64;

/**
 * Checks one part of a request against the contract.
 *
 * @throws Problem `VALIDATION_FAILED` with an issue for each invalid value
 */
export function requireValid(part: 'path' | 'query' | 'header' | 'body', check: Check | undefined, value: unknown): void {
  const isValid = !check || check(value);
  const unstorable = findUnstorable(value);
  if (isValid && !unstorable) return;
  const issues = joinTypes((!isValid && check.errors) || []).map((error) => toIssue(part, error));
  if (unstorable) issues.push({ ...unstorable, path: `/${part}${unstorable.path}` });
  throw validationFailed(firstOfEachPath(issues));
}

/** The problem for a request with these issues. */
export function validationFailed(issues: readonly ValidationIssue[]): Problem {
  return new Problem('VALIDATION_FAILED', 'The request does not match the contract. Correct each of the issues.', {
    issues: issues.slice(0, MAX_ISSUES),
  });
}

/** Each branch of a union reports only its own type. The caller needs all types that the union allows at that place. */
function joinTypes(errors: readonly CheckError[]): CheckError[] {
  const typeErrors = Map.groupBy(errors, ({ instancePath, keyword }) => (keyword === 'type' ? instancePath : undefined));
  return errors.map((error) => {
    if (error.keyword !== 'type') return error;
    const types = (typeErrors.get(error.instancePath) ?? []).flatMap(({ params }) => params['type']);
    return { ...error, params: { ...error.params, type: [...new Set(types)] } };
  });
}

/** The first issue of each path: other issues of the same path often follow from it. */
function firstOfEachPath(issues: readonly ValidationIssue[]): ValidationIssue[] {
  return [...new Map(issues.toReversed().map((issue) => [issue.path, issue])).values()].toReversed();
}

function toIssue(part: string, error: CheckError): ValidationIssue {
  const place = `/${part}${error.instancePath}`;
  const { missingProperty, additionalProperty, allowedValues } = error.params;
  if (missingProperty !== undefined) return { path: `${place}/${escapePointer(missingProperty)}`, message: 'is required' };
  if (additionalProperty !== undefined)
    return { path: `${place}/${escapePointer(additionalProperty)}`, message: 'is unknown; check its spelling' };
  if (Array.isArray(allowedValues)) return { path: place, message: `must be one of ${allowedValues.join(', ')}` };
  if (error.propertyName !== undefined) return { path: place, message: `has a member whose name ${messageOf(error)}` };
  return { path: place, message: messageOf(error) };
}

/** The fault in words for the caller. The check's own message is about schemas. */
function messageOf({ keyword, params, message }: CheckError): string {
  const pattern = keyword === 'pattern' ? String(params['pattern']) : '';
  const idPrefix = /^\^(\w+_)\[0-7\]/.exec(pattern)?.[1];
  if (idPrefix) return `must be an id that starts with ${idPrefix}`;
  if (pattern === '\\S') return 'must not be blank';
  if (keyword === 'type') return `must be ${[params['type']].flat().join(' or ')}`;
  if (keyword === 'minProperties') return 'must have at least one member';
  return message?.replace('NOT', 'not') ?? 'is not valid';
}

const escapePointer = (name: unknown): string => String(name).replaceAll('~', '~0').replaceAll('/', '~1');

const isUnstorable = (text: string): boolean => text.includes('\0') || !text.isWellFormed();

/**
 * Finds a value that can't be stored, and its JSON Pointer. This is text with U+0000 or with half of a surrogate pair, or a number so
 * large that it was read as infinite, which JSON can't represent. It is also a value that is nested too deep to be searched.
 */
function findUnstorable(value: unknown, depth = 0): ValidationIssue | undefined {
  if (typeof value === 'string') return isUnstorable(value) ? INVALID_TEXT : undefined;
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : { path: '', message: 'must be a number that a 64-bit float can hold' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === MAX_DEPTH) return { path: '', message: `must not be nested more than ${MAX_DEPTH} deep` };
  for (const name of Object.keys(value)) {
    if (isUnstorable(name)) return INVALID_TEXT;
    const issue = findUnstorable(value[name as keyof typeof value], depth + 1);
    if (issue) return { path: `/${escapePointer(name)}${issue.path}`, message: issue.message };
  }
  return undefined;
}

const INVALID_TEXT: ValidationIssue = { path: '', message: 'must be Unicode text without U+0000' };
