import type { Check, CheckError } from '@keyrail/contract/request-checks';
import { Problem, type ValidationIssue } from './problems.ts';

/** So many issues are told at most: a caller mends a few at a time. */
const MAX_ISSUES = 20;

/** Nothing that the contract describes is nested so deep. What is deeper takes long to look through, and no database takes it. */
const MAX_DEPTH = 64;

/**
 * Checks one part of a request against the contract.
 *
 * @throws Problem `VALIDATION_FAILED` with an issue for each place that is not as described
 */
export function requireValid(part: 'path' | 'query' | 'header' | 'body', check: Check | undefined, value: unknown): void {
  const isValid = !check || check(value);
  const unstorable = findUnstorable(value);
  if (isValid && !unstorable) return;
  const issues = joinTypes((!isValid && check.errors) || []).map((error) => toIssue(part, error));
  if (unstorable) issues.push({ ...unstorable, path: `/${part}${unstorable.path}` });
  throw validationFailed(oneAPlace(issues));
}

/** The refusal of a request for these issues. */
export function validationFailed(issues: readonly ValidationIssue[]): Problem {
  return new Problem('VALIDATION_FAILED', 'The request is not as the contract describes it. See issues.', {
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

/** The first of each place: what else is wrong there often follows from it. */
function oneAPlace(issues: readonly ValidationIssue[]): ValidationIssue[] {
  return [...new Map(issues.toReversed().map((issue) => [issue.path, issue])).values()].toReversed();
}

function toIssue(part: string, error: CheckError): ValidationIssue {
  const place = `/${part}${error.instancePath}`;
  const { missingProperty, additionalProperty, allowedValues } = error.params;
  if (missingProperty !== undefined) return { path: `${place}/${escapePointer(missingProperty)}`, message: 'is required' };
  if (additionalProperty !== undefined)
    return { path: `${place}/${escapePointer(additionalProperty)}`, message: 'is not known here; check its spelling' };
  if (Array.isArray(allowedValues)) return { path: place, message: `must be one of ${allowedValues.join(', ')}` };
  if (error.propertyName !== undefined) return { path: place, message: `has a member whose name ${messageOf(error)}` };
  return { path: place, message: messageOf(error) };
}

/** What is wrong, in words for whoever sent it; a check's own are about schemas. */
function messageOf({ keyword, params, message }: CheckError): string {
  const pattern = keyword === 'pattern' ? String(params['pattern']) : '';
  const idPrefix = /^\^(\w+_)\[0-7\]/.exec(pattern)?.[1];
  if (idPrefix) return `must be an id that begins with ${idPrefix}`;
  if (pattern === '\\S') return 'must not be blank';
  if (keyword === 'type') return `must be ${[params['type']].flat().join(' or ')}`;
  if (keyword === 'minProperties') return 'must have at least one member';
  return message?.replace('NOT', 'not') ?? 'is not valid';
}

const escapePointer = (name: unknown): string => String(name).replaceAll('~', '~0').replaceAll('/', '~1');

const isUnstorable = (text: string): boolean => text.includes('\0') || !text.isWellFormed();

/**
 * Finds what can't be stored, with the JSON Pointer from there: text with U+0000, or with half of a surrogate pair; a number so large
 * that it was read as infinite, which JSON can't write; and what is nested too deep to look for them.
 */
function findUnstorable(value: unknown, depth = 0): ValidationIssue | undefined {
  if (typeof value === 'string') return isUnstorable(value) ? NOT_TEXT : undefined;
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : { path: '', message: 'must be a number that a 64-bit float can hold' };
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth === MAX_DEPTH) return { path: '', message: `must not be nested more than ${MAX_DEPTH} deep` };
  for (const name of Object.keys(value)) {
    if (isUnstorable(name)) return NOT_TEXT;
    const found = findUnstorable(value[name as keyof typeof value], depth + 1);
    if (found) return { path: `/${escapePointer(name)}${found.path}`, message: found.message };
  }
  return undefined;
}

const NOT_TEXT: ValidationIssue = { path: '', message: 'must be Unicode text without U+0000' };
