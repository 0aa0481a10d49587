export { checks } from './generated/request-checks.js';
export type { OperationId } from './operations.ts';

/** A compiled JSON Schema check. After a call that gave `false`, `errors` says why. */
export interface Check {
  (value: unknown): boolean;
  readonly errors?: readonly CheckError[] | null;
}

/** What a check found wrong (an Ajv error object). */
export interface CheckError {
  /** A JSON Pointer (RFC 6901) to the place. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Which member's name is wrong, where it is one that is. */
  readonly propertyName?: string;
}

/** The checks of one operation, for each part of the request that it has. Text in `path`, `query` and `header` becomes numbers and booleans where the contract says so. */
export interface RequestChecks {
  readonly path?: Check;
  readonly query?: Check;
  readonly header?: Check;
  readonly body?: Check;
}
