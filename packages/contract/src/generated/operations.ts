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
