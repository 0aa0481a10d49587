// A Keyrail server without the steps of the request pipeline that its parameters name.
import { type OptionalStep, startPipelineServer } from '@keyrail/server/testing/pipeline';

const environment = Object.fromEntries(['DATABASE_URL', 'REDIS_URL', 'KEYRAIL_SECRET'].map((name) => [name, process.env[name] ?? '']));
const server = await startPipelineServer(environment, new Set(process.argv.slice(2) as OptionalStep[]));
console.log(`ready at ${server.url}`);
process.on('SIGTERM', () => server.stop().then(() => process.exit()));
