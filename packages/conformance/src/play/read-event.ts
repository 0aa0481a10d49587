import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Event } from '../protocol.ts';
import schema from './event.schema.json' with { type: 'json' };

const isEvent = new Ajv2020({ discriminator: true, allowUnionTypes: true }).compile<Event>(schema);

/**
 * Reads a line that an adapter wrote.
 *
 * @throws Error that says what about it is not as the protocol has it
 */
export function readEvent(line: string): Event {
  let event: unknown;
  try {
    event = JSON.parse(line);
  } catch {
    throw new Error(`the adapter wrote a line that is no JSON: ${line.slice(0, 200)}`);
  }
  if (isEvent(event)) return event;
  const [error] = isEvent.errors ?? [];
  throw new Error(
    `the adapter wrote a line that the protocol does not know (${error?.instancePath} ${error?.message}): ${line.slice(0, 200)}`,
  );
}
