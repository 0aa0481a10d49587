/**
 * For tests of programs that use the SDK: a `fetch` that returns scripted responses, typed by the contract, and a clock that the
 * test advances. Neither opens a connection.
 *
 * @module
 */
export { createFetchDouble, FetchDouble } from './testing/fetch-double.ts';
export { createManualClock, type ManualClock } from './testing/manual-clock.ts';
export type { RecordedRequest } from './testing/recorded-request.ts';
export type { ScriptedResponse, ScriptedRule } from './testing/scripted-rule.ts';
export type { TypedResponse } from './testing/typed-response.ts';
