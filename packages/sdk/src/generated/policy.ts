// @generated from openapi.yaml by `pnpm generate`. Do not edit.

/** How every Keyrail SDK behaves towards the API. Durations are in milliseconds. */
export const policy = {
  retry: {
    maxRetries: 2,
    statuses: [408, 425, 429, 500, 502, 503, 504],
    idempotentMethods: ['GET', 'HEAD', 'PUT', 'DELETE'],
    backoff: {
      baseMilliseconds: 500,
      capMilliseconds: 8000,
    },
    budget: {
      tokens: 100,
      refillPerSuccess: 0.1,
    },
    releaseJitterMilliseconds: 1000,
  },
  idempotency: {
    header: 'Idempotency-Key',
    methods: ['POST'],
  },
  timeouts: {
    attemptMilliseconds: 30000,
    totalMilliseconds: 120000,
  },
  refresh: {
    lifeFraction: 0.8,
    pauseAfterFailureMilliseconds: 5000,
    defaultLifeMilliseconds: 3600000,
    exchangePath: '/public/apiClient/accessToken',
  },
  webhooks: {
    toleranceMilliseconds: 300000,
  },
} as const;
