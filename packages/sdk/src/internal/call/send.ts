import type { Received } from '../response/received-response.ts';
import type { Call } from './call.ts';

/** One of the small transports: it carries a call on, and what it decides, it decides around the next one. */
export type Carry = (call: Call) => Promise<Received>;

/** Sends a call once, with this `Authorization` if one is given, and has the answer heeded. */
export type Send = (call: Call, authorization?: string, heed?: (answer: Received, call: Call) => void) => Promise<Received>;
