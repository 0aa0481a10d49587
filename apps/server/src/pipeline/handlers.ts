import { type OperationId, operations } from '@keyrail/contract';
import type { Handlers } from './handler.ts';

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (member: infer All) => void ? All : never;

/** The faults of all groups of handlers together, as a type that no argument has; `never` if there are none. */
type HandlerFault<Group> =
  | (keyof Intersection<Group> extends OperationId ? never : { surplusHandlers: Exclude<keyof Intersection<Group>, OperationId> })
  | (OperationId extends keyof Intersection<Group> ? never : { missingHandlers: Exclude<OperationId, keyof Intersection<Group>> });

/**
 * Joins the features' handlers into one table, with exactly one handler for each operation of the contract.
 * A missing or surplus handler does not compile. Without the compiler, the server does not start.
 *
 * @throws Error that names the operations
 */
export function collectHandlers<Groups extends readonly Partial<Handlers>[]>(
  ...groups: [HandlerFault<Groups[number]>] extends [never] ? Groups : readonly HandlerFault<Groups[number]>[]
): Handlers {
  const names = groups.flatMap((group) => Object.keys(group));
  const missing = Object.keys(operations).filter((id) => !names.includes(id));
  const surplus = names.filter((name) => !(name in operations));
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  const faults = [
    missing.length > 0 && `operations of openapi.yaml without a handler: ${missing.join(', ')}`,
    surplus.length > 0 && `handlers without an operation in openapi.yaml: ${surplus.join(', ')}`,
    repeated.length > 0 && `operations with two handlers: ${repeated.join(', ')}`,
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return Object.freeze(Object.assign({}, ...groups)) as Handlers;
}
