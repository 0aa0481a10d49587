// @generated from openapi.yaml by `pnpm generate`. Do not edit.

/** Every operation of the contract by its operationId. */
export const operations = {
  /** Show the caller. */
  getMe: {
    id: 'getMe',
    method: 'GET',
    path: '/api/v1/me',
    permission: 'authenticated',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** List API keys. */
  listApiKeys: {
    id: 'listApiKeys',
    method: 'GET',
    path: '/api/v1/api-keys',
    permission: 'api_keys:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: { limit: 20 },
  },
  /** Create an API key. */
  createApiKey: {
    id: 'createApiKey',
    method: 'POST',
    path: '/api/v1/api-keys',
    permission: 'api_keys:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Get an API key. */
  getApiKey: {
    id: 'getApiKey',
    method: 'GET',
    path: '/api/v1/api-keys/{apiKeyId}',
    permission: 'api_keys:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Rename an API key. */
  updateApiKey: {
    id: 'updateApiKey',
    method: 'PATCH',
    path: '/api/v1/api-keys/{apiKeyId}',
    permission: 'api_keys:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Revoke an API key. */
  revokeApiKey: {
    id: 'revokeApiKey',
    method: 'DELETE',
    path: '/api/v1/api-keys/{apiKeyId}',
    permission: 'api_keys:write',
    mediaType: undefined,
    hasBody: false,
    queryDefaults: {},
  },
  /** List tickets. */
  listTickets: {
    id: 'listTickets',
    method: 'GET',
    path: '/api/v1/tickets',
    permission: 'tickets:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: { limit: 20 },
  },
  /** Create a ticket. */
  createTicket: {
    id: 'createTicket',
    method: 'POST',
    path: '/api/v1/tickets',
    permission: 'tickets:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Get a ticket. */
  getTicket: {
    id: 'getTicket',
    method: 'GET',
    path: '/api/v1/tickets/{ticketId}',
    permission: 'tickets:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Change a ticket. */
  updateTicket: {
    id: 'updateTicket',
    method: 'PATCH',
    path: '/api/v1/tickets/{ticketId}',
    permission: 'tickets:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Rotate an API key. */
  rotateApiKey: {
    id: 'rotateApiKey',
    method: 'POST',
    path: '/api/v1/api-keys/{apiKeyId}/rotate',
    permission: 'api_keys:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Finish an API key's rotation. */
  finishApiKeyRotation: {
    id: 'finishApiKeyRotation',
    method: 'POST',
    path: '/api/v1/api-keys/{apiKeyId}/rotation/finish',
    permission: 'api_keys:write',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Abort an API key's rotation. */
  abortApiKeyRotation: {
    id: 'abortApiKeyRotation',
    method: 'POST',
    path: '/api/v1/api-keys/{apiKeyId}/rotation/abort',
    permission: 'api_keys:write',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Verify an API key. */
  verifyApiKey: {
    id: 'verifyApiKey',
    method: 'POST',
    path: '/api/v1/api-keys/verify',
    permission: 'api_keys:verify',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Import API keys. */
  importApiKeys: {
    id: 'importApiKeys',
    method: 'POST',
    path: '/api/v1/api-keys/import',
    permission: 'api_keys:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** List API clients. */
  listApiClients: {
    id: 'listApiClients',
    method: 'GET',
    path: '/api/v1/api-clients',
    permission: 'api_clients:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: { limit: 20 },
  },
  /** Create an API client. */
  createApiClient: {
    id: 'createApiClient',
    method: 'POST',
    path: '/api/v1/api-clients',
    permission: 'api_clients:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Get an API client. */
  getApiClient: {
    id: 'getApiClient',
    method: 'GET',
    path: '/api/v1/api-clients/{apiClientId}',
    permission: 'api_clients:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Rename an API client. */
  updateApiClient: {
    id: 'updateApiClient',
    method: 'PATCH',
    path: '/api/v1/api-clients/{apiClientId}',
    permission: 'api_clients:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Delete an API client. */
  deleteApiClient: {
    id: 'deleteApiClient',
    method: 'DELETE',
    path: '/api/v1/api-clients/{apiClientId}',
    permission: 'api_clients:write',
    mediaType: undefined,
    hasBody: false,
    queryDefaults: {},
  },
  /** Rotate an API client. */
  rotateApiClient: {
    id: 'rotateApiClient',
    method: 'POST',
    path: '/api/v1/api-clients/{apiClientId}/rotate',
    permission: 'api_clients:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Finish an API client's rotation. */
  finishApiClientRotation: {
    id: 'finishApiClientRotation',
    method: 'POST',
    path: '/api/v1/api-clients/{apiClientId}/rotation/finish',
    permission: 'api_clients:write',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Abort an API client's rotation. */
  abortApiClientRotation: {
    id: 'abortApiClientRotation',
    method: 'POST',
    path: '/api/v1/api-clients/{apiClientId}/rotation/abort',
    permission: 'api_clients:write',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Show my personal key. */
  getPersonalKey: {
    id: 'getPersonalKey',
    method: 'GET',
    path: '/api/v1/me/api-key',
    permission: 'authenticated',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Generate my personal key. */
  generatePersonalKey: {
    id: 'generatePersonalKey',
    method: 'POST',
    path: '/api/v1/me/api-key',
    permission: 'authenticated',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Destroy my personal key. */
  destroyPersonalKey: {
    id: 'destroyPersonalKey',
    method: 'DELETE',
    path: '/api/v1/me/api-key',
    permission: 'authenticated',
    mediaType: undefined,
    hasBody: false,
    queryDefaults: {},
  },
  /** Show the organization. */
  getOrganization: {
    id: 'getOrganization',
    method: 'GET',
    path: '/api/v1/organization',
    permission: 'organization:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Delete the organization. */
  deleteOrganization: {
    id: 'deleteOrganization',
    method: 'DELETE',
    path: '/api/v1/organization',
    permission: 'organization:write',
    mediaType: undefined,
    hasBody: false,
    queryDefaults: {},
  },
  /** List users. */
  listUsers: {
    id: 'listUsers',
    method: 'GET',
    path: '/api/v1/users',
    permission: 'users:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: { limit: 20 },
  },
  /** Invite a user. */
  inviteUser: {
    id: 'inviteUser',
    method: 'POST',
    path: '/api/v1/users',
    permission: 'users:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Get a user. */
  getUser: {
    id: 'getUser',
    method: 'GET',
    path: '/api/v1/users/{userId}',
    permission: 'users:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Change a user's role. */
  updateUser: {
    id: 'updateUser',
    method: 'PATCH',
    path: '/api/v1/users/{userId}',
    permission: 'users:write',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Remove a user. */
  removeUser: {
    id: 'removeUser',
    method: 'DELETE',
    path: '/api/v1/users/{userId}',
    permission: 'users:write',
    mediaType: undefined,
    hasBody: false,
    queryDefaults: {},
  },
  /** List roles. */
  listRoles: {
    id: 'listRoles',
    method: 'GET',
    path: '/api/v1/roles',
    permission: 'users:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** List audit events. */
  listAuditEvents: {
    id: 'listAuditEvents',
    method: 'GET',
    path: '/api/v1/audit-events',
    permission: 'audit_events:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: { limit: 20 },
  },
  /** Get an access token (Suger). */
  exchangeAccessToken: {
    id: 'exchangeAccessToken',
    method: 'POST',
    path: '/public/apiClient/accessToken',
    permission: 'public',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** List an organization's users (Suger). */
  listOrganizationUsers: {
    id: 'listOrganizationUsers',
    method: 'GET',
    path: '/org/{organizationId}/user',
    permission: 'users:read',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Report a leaked secret. */
  revokeLeakedSecret: {
    id: 'revokeLeakedSecret',
    method: 'POST',
    path: '/public/secrets/revoke',
    permission: 'public',
    mediaType: 'application/json',
    hasBody: true,
    queryDefaults: {},
  },
  /** Is the process alive. */
  getHealth: {
    id: 'getHealth',
    method: 'GET',
    path: '/healthz',
    permission: 'public',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** Can it take traffic. */
  getReadiness: {
    id: 'getReadiness',
    method: 'GET',
    path: '/readyz',
    permission: 'public',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** This contract as JSON. */
  getContractAsJson: {
    id: 'getContractAsJson',
    method: 'GET',
    path: '/openapi.json',
    permission: 'public',
    mediaType: 'application/json',
    hasBody: false,
    queryDefaults: {},
  },
  /** This contract as YAML. */
  getContractAsYaml: {
    id: 'getContractAsYaml',
    method: 'GET',
    path: '/openapi.yaml',
    permission: 'public',
    mediaType: 'application/yaml',
    hasBody: false,
    queryDefaults: {},
  },
} as const;
