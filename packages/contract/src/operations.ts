import { operations } from './generated/operations.ts';

export { operations };

/** The name of an operation of the contract. */
export type OperationId = keyof typeof operations;

/** A row of the table of operations. */
export type Operation = (typeof operations)[OperationId];
