import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Event } from '../protocol.ts';
import schema from './event.schema.json' with { type: 'json' };

const isEvent = new Ajv2020({ discriminator: true, allowUnionTypes: true }).compile<Event>(schema);

/**
 * Parses a line that an adapter wrote.
 *
 * @throws Error if the line violates the protocol.
 */
export function readEvent(line: string): Event {
  let event: unknown;
  try {
    event = JSON.parse(line);
  } catch {
    throw new Error(`the adapter wrote a line that is not JSON: ${line.slice(0, 200)}`);
  }
  if (isEvent(event)) return event;
  const [error] = isEvent.errors ?? [];
  throw new Error(`the adapter wrote a line that violates the protocol (${error?.instancePath} ${error?.message}): ${line.slice(0, 200)}`);
}
