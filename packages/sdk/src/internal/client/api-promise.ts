import type { ApiPromise, ApiResponse } from '../../core/api-promise.ts';
import type { CallResult } from './call-result.ts';

/** Creates the promise that a method returns: of the call's data, with `withResponse` for its metadata. */
export function createApiPromise<Data>(result: Promise<CallResult>, unwrap: (result: CallResult) => Data): ApiPromise<Data> {
  const promise = result.then(unwrap) as ApiPromise<Data>;
  promise.withResponse = async () => {
    // From the same promise, so that a caller of `withResponse` alone leaves no unhandled rejection.
    const data = await promise;
    return Object.assign(await result, { data }) as CallResult & ApiResponse<Data>;
  };
  return promise;
}
