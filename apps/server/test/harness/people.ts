import { randomUUID } from 'node:crypto';
import type { Role } from '@keyrail/contract';
import type { ProviderUser, TestProvider } from './identity-provider.ts';
import type { TestServer } from './test-server.ts';

/** A user whose email address the provider has verified. */
export type VerifiedUser = ProviderUser & { readonly email: string };

/** A member who has signed in. */
export interface Member {
  readonly person: VerifiedUser;
  readonly userId: string;
  /** Their JWT. */
  readonly token: string;
}

/** A new user at the provider. */
export function newPerson(): VerifiedUser {
  const subject = randomUUID();
  return { subject, email: `${subject}@acme.example`, name: 'Grace Hopper' };
}

/** Invites an email address, and returns the id of the invited user. */
export async function invite(server: TestServer, { email }: { email: string }, role: Role, token = server.token): Promise<string> {
  const { status, text, json } = await server.send('/api/v1/users', { json: { email, role }, token });
  if (status !== 201) throw new Error(text);
  return json.data.id;
}

/** Invites a new user, who signs in. */
export async function newMember(server: TestServer, provider: TestProvider, role: Role, inviter = server.token): Promise<Member> {
  const person = newPerson();
  const userId = await invite(server, person, role, inviter);
  const token = await provider.token(person);
  const { status, text } = await server.send('/api/v1/me', { token });
  if (status !== 200) throw new Error(text);
  return { person, userId, token };
}
