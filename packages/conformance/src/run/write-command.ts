import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Command } from '../protocol.ts';
import scenarioSchema from '../scenario.schema.json' with { type: 'json' };
import schema from './command.schema.json' with { type: 'json' };

const isCommand = new Ajv2020({ discriminator: true, allowUnionTypes: true })
  .addSchema(scenarioSchema, 'scenario.schema.json')
  .compile<Command>(schema);

/**
 * Writes the line that an adapter reads.
 *
 * @throws Error if the command violates the schema, which adapters rely on.
 */
export function writeCommand(command: Command): string {
  if (isCommand(command)) return JSON.stringify(command);
  const [error] = isCommand.errors ?? [];
  throw new Error(`The command violates the protocol (${error?.instancePath} ${error?.message}).`);
}
