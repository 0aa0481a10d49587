import type { Call } from './call.ts';
import type { Received } from './received.ts';

/** One of the small transports: it carries a call on, and what it decides, it decides around the next one. */
export type Carry = (call: Call) => Promise<Received>;
