export { checks } from './generated/request-checks.js';
export type { OperationId } from './operations.ts';

/** A compiled JSON Schema check. After a call that returned `false`, `errors` contains the reasons. */
export interface Check {
  (value: unknown): boolean;
  readonly errors?: readonly CheckError[] | null;
}

/** A violation that a check found (an Ajv error object). */
export interface CheckError {
  /** A JSON Pointer (RFC 6901) to the invalid value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** The invalid name of a member, if a name and not a value is invalid. */
  readonly propertyName?: string;
}

/**
 * The checks of one operation, one for each part of its request. In `path`, `query` and `header` they convert text to the numbers
 * and booleans that the contract declares.
 */
export interface RequestChecks {
  readonly path?: Check;
  readonly query?: Check;
  readonly header?: Check;
  readonly body?: Check;
}
