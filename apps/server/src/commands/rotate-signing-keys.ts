import { createSigningKeys } from '../tokens/signing-keys.ts';
import type { Command } from './command.ts';
import { withServer } from './with-server.ts';

/** Creates a new key that signs access tokens. Running servers load it without a restart. */
export const rotateSigningKeys: Command = {
  usage: 'keys rotate',
  summary: 'sign access tokens with a new key; existing tokens remain valid',
  options: {},
  async run(_options, config, print) {
    const { id, signsFrom, retired } = await withServer(config, (dependencies) => createSigningKeys(dependencies).rotate());
    print(`Created the signing key ${id}. It signs access tokens from ${signsFrom.toISOString()} on.`);
    if (retired > 0) print(`Deleted ${retired} older ${retired === 1 ? 'key' : 'keys'}: every token that they signed has expired.`);
  },
};
