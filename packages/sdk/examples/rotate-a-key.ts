/**
 * Replaces a key under load without a failed call. Start a server with `npm start`, and then run:
 *
 *     node --env-file=.keyrail/demo.env packages/sdk/examples/rotate-a-key.ts
 */
import { createKeyrail } from '@keyrail/sdk';

const owner = createKeyrail();
const old = await owner.apiKeys.create({ name: 'the old key', permissions: ['tickets:read'] });
const fresh = await owner.apiKeys.create({ name: 'the new key', permissions: ['tickets:read'] });

// The old key comes first here, as in a program that started before the rotation.
const rotating = createKeyrail({
  credential: [old.key, fresh.key],
  hooks: { credentialPromoted: ({ index }) => console.log(`Using ${index === 0 ? 'the old key' : 'the new key'} from now on.`) },
});

const end = new AbortController();
let calls = 0;
const work = Array.from({ length: 8 }, async () => {
  while (!end.signal.aborted) {
    await rotating.me.get();
    calls++;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
});
await owner.apiKeys.revoke(old.id);
console.log('Revoked the old key during calls.');
await new Promise((resolve) => setTimeout(resolve, 200));
end.abort();
await Promise.all(work);
console.log(calls > 0 ? 'No call failed.' : 'No call was made.');
await owner.apiKeys.revoke(fresh.id);
