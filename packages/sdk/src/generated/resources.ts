// @generated from openapi.yaml by `pnpm generate`. Do not edit.

export { Me } from './resources/me.ts';
export { ApiKeys } from './resources/api-keys.ts';
export { Tickets } from './resources/tickets.ts';
export { People } from './resources/people.ts';
export { Events } from './resources/events.ts';
export { CannedReplies } from './resources/canned-replies.ts';
export { Channels } from './resources/channels.ts';
export { ApiClients } from './resources/api-clients.ts';
export { Organization } from './resources/organization.ts';
export { Users } from './resources/users.ts';
export { Roles } from './resources/roles.ts';
export { AuditEvents } from './resources/audit-events.ts';
export { Requests } from './resources/requests.ts';
export { Usage } from './resources/usage.ts';
export { Billing } from './resources/billing.ts';
export { Webhooks } from './resources/webhooks.ts';
