import type { ReceivedResponse } from '../response/received-response.ts';
import type { Call } from './call.ts';

/** Sends a call, with as many attempts as it takes. Each step of a call, such as the retries, wraps the next one. */
export type SendCall = (call: Call) => Promise<ReceivedResponse>;

/**
 * Sends one attempt of a call.
 *
 * @param authorization - the value of the `Authorization` header; left out, the request has none
 * @param onResponse - called with the response before any other code sees it
 */
export type SendAttempt = (
  call: Call,
  authorization?: string,
  onResponse?: (response: ReceivedResponse, call: Call) => void,
) => Promise<ReceivedResponse>;
