// @generated from openapi.yaml by `pnpm generate`. Do not edit.

import type { PathMethods } from '../core/path-methods.ts';
import { Me } from './resources/me.ts';
import { ApiKeys } from './resources/api-keys.ts';
import { Tickets } from './resources/tickets.ts';
import { People } from './resources/people.ts';
import { Events } from './resources/events.ts';
import { CannedReplies } from './resources/canned-replies.ts';
import { Channels } from './resources/channels.ts';
import { ApiClients } from './resources/api-clients.ts';
import { Organization } from './resources/organization.ts';
import { Users } from './resources/users.ts';
import { Roles } from './resources/roles.ts';
import { AuditEvents } from './resources/audit-events.ts';
import { Requests } from './resources/requests.ts';
import { Usage } from './resources/usage.ts';
import { Billing } from './resources/billing.ts';
import { Webhooks } from './resources/webhooks.ts';

/** All resources of the API, by name. */
export interface Resources {
  readonly me: Me;
  readonly apiKeys: ApiKeys;
  readonly tickets: Tickets;
  readonly people: People;
  readonly events: Events;
  readonly cannedReplies: CannedReplies;
  readonly channels: Channels;
  readonly apiClients: ApiClients;
  readonly organization: Organization;
  readonly users: Users;
  readonly roles: Roles;
  readonly auditEvents: AuditEvents;
  readonly requests: Requests;
  readonly usage: Usage;
  readonly billing: Billing;
  readonly webhooks: Webhooks;
}

/** Creates all resources for a client. */
export function createResources(client: PathMethods): Resources {
  return {
    me: new Me(client),
    apiKeys: new ApiKeys(client),
    tickets: new Tickets(client),
    people: new People(client),
    events: new Events(client),
    cannedReplies: new CannedReplies(client),
    channels: new Channels(client),
    apiClients: new ApiClients(client),
    organization: new Organization(client),
    users: new Users(client),
    roles: new Roles(client),
    auditEvents: new AuditEvents(client),
    requests: new Requests(client),
    usage: new Usage(client),
    billing: new Billing(client),
    webhooks: new Webhooks(client),
  };
}
