// The server whole, or without what the benchmark of the pipeline weighs.
import { startPipelineServer } from '@keyrail/server/testing/pipeline';

const server = await startPipelineServer(
  { DATABASE_URL: process.env['DATABASE_URL'] ?? '', KEYRAIL_SECRET: process.env['KEYRAIL_SECRET'] ?? '' },
  { isWhole: process.argv[2] === 'whole' },
);
console.log(`ready at ${server.url}`);
process.on('SIGTERM', () => server.stop().then(() => process.exit()));
