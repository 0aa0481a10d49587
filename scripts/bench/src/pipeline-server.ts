// The server whole, or without what the benchmark of the pipeline weighs.
import { startPipelineServer } from '@keyrail/server/testing/pipeline';

const environment = Object.fromEntries(
  ['DATABASE_URL', 'REDIS_URL', 'KEYRAIL_SECRET', 'METRICS_TOKEN'].map((name) => [name, process.env[name] ?? '']),
);
const server = await startPipelineServer(environment, { isWhole: process.argv[2] === 'whole' });
console.log(`ready at ${server.url}`);
process.on('SIGTERM', () => server.stop().then(() => process.exit()));
