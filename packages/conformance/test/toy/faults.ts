/** Ways in which a toy client misbehaves: the scenario that must notice, and what of it must differ. */
export const FAULTS = {
  'never-retries': ["a 503 is tried again, and the answer of the second attempt is the caller's", 'call a'],
  'retries-everything': ['a 403 is not tried again', 'call a: requests'],
  'key-in-query': ['an API key stands in Authorization, and nowhere else', 'secrets'],
  'key-in-header': ['an API key stands in Authorization, and nowhere else', 'secrets'],
  'key-in-cookie': ['an API key stands in Authorization, and nowhere else', 'secrets'],
  'key-in-body': ['a POST has an idempotency key, the same at all its attempts', 'secrets'],
  'reads-garbage-as-zero': [
    'an error whose Retry-After is no time, negative, empty or in another notation does not say when',
    'call word: retryAt',
  ],
  'ignores-retry-after': ['a Retry-After in seconds is waited out, and not a millisecond less', 'call a: waited (1)'],
  'sleeps-in-real-time': ['a Retry-After in seconds is waited out, and not a millisecond less', 'call a: waited (1)'],
  'backs-off-too-long': ["the waits of many callers differ, so that they don't come back all at once", 'wait 1 of a*'],
  'no-jitter': ["the waits of many callers differ, so that they don't come back all at once", 'wait 1 of a*'],
  'equal-jitter': ["the waits of many callers differ, so that they don't come back all at once", 'wait 1 of a*'],
  'small-base': ["the waits of many callers differ, so that they don't come back all at once", 'wait 1 of a*'],
  'linear-backoff': ['the backoff is any part of half a second, of one, of two, and of four', 'wait 3 of a*'],
  'low-cap': ['from the fifth retry on the backoff is any part of eight seconds', 'wait 5 to 64 of a'],
  'no-cap': ['from the fifth retry on the backoff is any part of eight seconds', 'wait 5 to 64 of a'],
  'exact-release': ['calls that were told one moment come back at any within a second after it', 'wait 1 of a*'],
  'leaves-a-timer': ["a 503 is tried again, and the answer of the second attempt is the caller's", 'timers left at the end'],
  'exchanges-for-each': ['fifty first calls at once cause one exchange', 'how many exchange'],
  'drops-newer-token': ['a late 401 of the old token leaves the new one alone', 'how many exchange'],
  'fresh-idempotency-key': [
    'a POST has an idempotency key, the same at all its attempts',
    'request 2 (POST /api/v1/tickets): Idempotency-Key',
  ],
  'follows-redirects': ['a redirect to another host is not followed, and the credential stays here', 'the other address'],
  'deaf-to-cancel': ['a cancellation is felt in the middle of a wait for Retry-After', 'call a: ended at'],
  'keeps-the-connection': [
    'a cancellation is felt while the server is silent, and the connection is given up',
    'requests left open at the end',
  ],
  'prints-the-key': ['a client with an API key can be printed', 'secrets'],
  'key-in-message': ['the error of a refused key can be printed', 'secrets'],
  'key-on-stderr': ['an API key stands in Authorization, and nowhere else', 'secrets'],
  'prints-nothing': ['a client with an API key can be printed', 'ways of printing'],
  'forgets-attempts': ['without a setting there are two retries', 'call a: statuses in its history'],
  'swallows-errors': ['with maxRetries 0 a call is one request', 'call a'],
  'never-settles': ['a GET gets no key by itself', 'the scenario'],
  'writes-to-stdout': ['a GET gets no key by itself', 'the scenario'],
  'speaks-otherwise': ['a GET gets no key by itself', 'the scenario'],
  crashes: ['a GET gets no key by itself', 'the scenario'],
} as const satisfies Readonly<Record<string, readonly [scenario: string, finding: string]>>;

/** The name of a way to misbehave, or of bad luck. */
export type Fault = keyof typeof FAULTS | 'counted-idempotency-keys' | 'slow-network';
