import { createServe } from '../../src/commands/serve.ts';
import { readConfig } from '../../src/runtime/config.ts';

// Serves like `keyrail-server`, with the overrides in its parameter.
await createServe(JSON.parse(process.argv[2] ?? '{}')).run({}, readConfig(process.env), (text) => void process.stdout.write(`${text}\n`));
