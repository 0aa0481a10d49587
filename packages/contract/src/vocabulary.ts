import type { components } from './generated/openapi.ts';

type Schemas = components['schemas'];

/** A permission, written `resource:action`. */
export type Permission = Schemas['Permission'];

/** The role of a member. Each role is a set of permissions. */
export type Role = Schemas['Role'];

/** The data that a credential works on. */
export type Environment = Schemas['Environment'];

/** How an API client authenticates. */
export type AuthType = Schemas['AuthType'];

/** The kinds of credentials. */
export type CredentialKind = Exclude<Schemas['Principal']['type'], 'user'>;

/** The authenticated organization, credential or user behind a request, with its permissions and environment. */
export type Principal = Schemas['Principal'];

/** A recorded change, written `resource.verb`. */
export type AuditAction = Schemas['AuditAction'];

/** The user, credential, operator or server that made a change. */
export type AuditActor = Schemas['AuditEvent']['actor'];

/** The object of a change. */
export type AuditTarget = Schemas['AuditEvent']['target'];

/** An event that webhooks can subscribe to, written `resource.verb`. */
export type WebhookEventType = Schemas['WebhookEventType'];

/** The state of a webhook delivery. */
export type WebhookDeliveryStatus = Schemas['WebhookDeliveryStatus'];

/** Why a webhook is disabled. */
export type WebhookDisabledReason = NonNullable<Schemas['Webhook']['disabledReason']>;
