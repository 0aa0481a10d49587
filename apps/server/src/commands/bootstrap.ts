import { createFirstOrganization } from '../organizations/create-organization.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

/** Makes the first organization of a server, its owner and an API key. Nothing is made where there is one. */
export const bootstrap: Command = {
  usage: 'bootstrap --organization NAME --owner-email EMAIL [--owner-name NAME]',
  summary: 'make the first organization, its owner and an API key',
  options: { organization: true, 'owner-email': true, 'owner-name': false },
  async run(options, config, say) {
    const name = options['organization']?.trim() ?? '';
    const email = options['owner-email'] ?? '';
    if (name === '') throw new UsageError('--organization is the name of the organization, such as "Acme Inc."');
    if (!/^\S+@\S+$/.test(email)) throw new UsageError('--owner-email is an email address, such as ada@acme.example');
    const { organizationId, token } = await withServer(config, (dependencies) =>
      createFirstOrganization(dependencies, { name, owner: { name: options['owner-name'] ?? email, email }, keyName: 'First key' }),
    );
    say(`Made the organization ${name} (${organizationId}), owned by ${email}.`);
    say('Its first API key follows. Store it now: it is not shown again.\n');
    say(token);
  },
};
