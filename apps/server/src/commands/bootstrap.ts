import { createFirstOrganization } from '../organizations/create-organization.ts';
import { type Command, UsageError } from './command.ts';
import { withServer } from './with-server.ts';

/** Creates the first organization of a server, its owner and an API key. Fails if the server has an organization. */
export const bootstrap: Command = {
  usage: 'bootstrap --organization NAME --owner-email EMAIL [--owner-name NAME]',
  summary: 'create the first organization, its owner and an API key',
  options: { organization: true, 'owner-email': true, 'owner-name': false },
  async run(options, config, print) {
    const name = options['organization']?.trim() ?? '';
    const email = options['owner-email'] ?? '';
    if (name === '') throw new UsageError('--organization is empty. Give the name of the organization, such as "Acme Inc."');
    if (!/^\S+@\S+$/.test(email)) throw new UsageError('--owner-email is no email address. Give one, such as ada@acme.example.');
    const { organizationId, token } = await withServer(config, (dependencies) =>
      createFirstOrganization(dependencies, { name, owner: { name: options['owner-name'] ?? email, email }, keyName: 'First key' }),
    );
    print(`Created the organization ${name} (${organizationId}) with the owner ${email}.`);
    print('Its first API key follows. Store it now: it is not shown again.\n');
    print(token);
  },
};
