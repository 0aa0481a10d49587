import { createSigningKeys } from '../tokens/signing-keys.ts';
import type { Command } from './command.ts';
import { withServer } from './with-server.ts';

/** Makes a new key to sign access tokens with. Running servers take it up by themselves. */
export const rotateSigningKeys: Command = {
  usage: 'keys rotate',
  summary: 'sign access tokens with a new key; those signed before go on working',
  options: {},
  async run(_options, config, say) {
    const { id, signsFrom, retired } = await withServer(config, (dependencies) => createSigningKeys(dependencies).rotate());
    say(`Made the signing key ${id}. Access tokens are signed with it from ${signsFrom.toISOString()} on.`);
    if (retired > 0) say(`Took away ${retired} older: no live token can be signed with ${retired === 1 ? 'it' : 'them'}.`);
  },
};
