import type { OrganizationTransaction } from '../database/organization-scope.ts';
import { insertCannedReply } from '../resources/canned-replies.repository.ts';
import { insertChannel } from '../resources/channels.repository.ts';
import { insertPerson } from '../resources/people.repository.ts';
import { insertTicket } from '../resources/tickets.repository.ts';
import type { Clock } from '../runtime/clock.ts';
import { newId } from '../runtime/identifiers.ts';

const TICKETS = [
  { from: 'Ada', subject: 'How do I rotate a key without downtime?', status: 'closed', priority: 'normal' },
  { from: 'Grace', subject: 'The nightly export has stopped', status: 'open', priority: 'high' },
  { from: 'Ada', subject: 'Please add our new colleague', status: 'open', priority: 'normal' },
] as const;

const PEOPLE = [
  { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@customer.example', tags: ['customer'] },
  { first_name: 'Grace', last_name: 'Hopper', email: 'grace@customer.example', tags: ['customer', 'newsletter'] },
] as const;

/** Inserts resources that the demo keys can read: tickets with their channel and people, and a canned reply. */
export async function insertDemoResources({ clock }: { readonly clock: Clock }, transaction: OrganizationTransaction): Promise<void> {
  const now = clock.now();
  const row = { environment: 'live', created_at: now, updated_at: now } as const;
  const channel = await insertChannel(transaction, { ...row, id: newId('channel'), name: 'Support mailbox', type: 'email' });
  await insertCannedReply(transaction, {
    ...row,
    id: newId('cannedReply'),
    title: 'We are on it',
    shortcut: 'on-it',
    body: 'Thank you for your report. We are looking into it, and will write again today.',
  });
  const people = new Map<string, string>();
  for (const { tags, ...person } of PEOPLE) {
    const { id } = await insertPerson(transaction, {
      ...row,
      ...person,
      id: newId('person'),
      phone: null,
      tags: [...tags],
      custom_fields: '{}',
    });
    people.set(person.first_name, id);
  }
  for (const { from, ...ticket } of TICKETS) {
    await insertTicket(transaction, {
      ...row,
      ...ticket,
      id: newId('ticket'),
      body: '',
      channel_id: channel.id,
      person_id: people.get(from) ?? null,
    });
  }
}
