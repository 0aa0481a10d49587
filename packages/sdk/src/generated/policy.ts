// @generated from openapi.yaml by `pnpm generate`. Do not edit.

/** How every Keyrail SDK behaves towards the API. Durations are in milliseconds. */
export const policy = {
  retry: {
    maxRetries: 2,
    statuses: [408, 425, 429, 500, 502, 503, 504],
    idempotentMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'],
    backoff: {
      baseMilliseconds: 500,
      capMilliseconds: 8000,
    },
    budget: {
      tokens: 50,
      refillPerSuccess: 0.1,
    },
  },
  idempotency: {
    header: 'Idempotency-Key',
    methods: ['POST'],
  },
  timeouts: {
    attemptMilliseconds: 30000,
    totalMilliseconds: 120000,
  },
  rateLimitGate: {
    releaseJitterMilliseconds: 250,
  },
  refresh: {
    lifeFraction: 0.8,
    pauseAfterFailureMilliseconds: 5000,
    timeoutMilliseconds: 30000,
  },
  webhooks: {
    toleranceMilliseconds: 300000,
  },
} as const;
