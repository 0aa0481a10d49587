import type { OperationRequest } from '../pipeline/handler.ts';

/** The principal that reads or changes a resource, and the access to its organization. */
export type ResourceCaller = Pick<OperationRequest<'listPeople'>, 'principal' | 'reader' | 'transact'>;
