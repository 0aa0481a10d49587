/** A word or phrase that prose avoids, as a pattern, and what to write in its place. */
export interface RetiredWord {
  /** Whole words, with a blank where any blank may stand; matches whatever the case of its letters, unless it says so. */
  readonly pattern: string;
  readonly use: string;
  readonly isCaseSensitive?: boolean;
}

/** An identifier that code avoids, as a pattern of the whole name (and of the code after it), and what to call it. */
export interface RetiredName {
  readonly pattern: string;
  readonly use: string;
  /** The folders in which the name is retired; everywhere if left out. */
  readonly below?: readonly string[];
}

/** A place that may keep a retired word. */
export interface KeptWord {
  readonly file: string;
  readonly text: string;
  readonly reason: string;
}

const ACTOR = 'name the actor (caller, client, operator, organization)';

/** In prose: comments, strings, documents, test titles and the contract. */
export const retiredWords: readonly RetiredWord[] = [
  { pattern: 'who(m?ever|soever)', use: ACTOR },
  { pattern: 'whom', use: `${ACTOR}, as the subject` },
  { pattern: 'nobody', use: `${ACTOR}, such as "no caller" or "no client"` },
  { pattern: 'somebody|someone|anybody', use: ACTOR },
  // A sentence such as "Who was invited is a member", and not a question.
  { pattern: '(?<=^|[.;:] |[/*#\'"`] )Who (?![^.]*\\?)[a-z]+', use: `start with the subject: ${ACTOR}`, isCaseSensitive: true },
  { pattern: 'those (that|which|who|whose)', use: 'name the things, such as "the keys that"' },
  { pattern: '(let|lets|letting) in', use: 'accept, admit or authenticate' },
  { pattern: '(let|lets|letting) (him|her|it|them|you|programs|callers|clients|anyone) in', use: 'accept, admit or authenticate' },
  { pattern: 'told', use: 'notify, pass, report, or name what is received' },
  { pattern: 'tell|tells|telling', use: 'notify, show, report, return or distinguish' },
  { pattern: '(hold|holds|held|holding) against', use: 'check against, or compare with' },
  { pattern: '(give|gives|gave|given|giving) up', use: 'abandon, stop or time out' },
  { pattern: '(use|uses|used|using) up', use: 'consume, exhaust or spend' },
  { pattern: '(try|tries|tried|trying)( it| them| this| that)? again', use: 'retry' },
  { pattern: '(sort|sorts|sorted|sorting)( it| them)? out', use: 'group, order or classify' },
  { pattern: '(find|finds|found|finding) out', use: 'determine, detect or look up' },
  { pattern: '(put|puts|putting)( it| them)? together', use: 'build, assemble or compose' },
  { pattern: 'what there is not', use: 'unknown resources, or what does not exist' },
  { pattern: '(stand|stands|stood|standing) in(?! for| the way)', use: 'appear in, be in, or contain' },
  {
    pattern: '(?<!connections? (was |were |is |are )?)(refuse|refuses|refused|refusing|refusal|refusals)(?! (the )?connections?)',
    use: 'reject',
  },
  { pattern: 'judge|judges|judged|judging', use: 'check, classify or decide' },
  { pattern: 'deeds?', use: 'change or operation' },
  { pattern: 'lately', use: 'recently' },
  { pattern: '(open|opens|opened|opening) nothing', use: 'unknown, or authenticate no caller' },
  { pattern: '(mend|mends|mended|mending)', use: 'fix' },
  { pattern: 'doors?', use: 'endpoint or path' },
  { pattern: 'and its kin', use: 'name the others, or "and similar"' },
];

/** In code: declarations and references, but not members after a dot, which may be another library's. */
export const retiredNames: readonly RetiredName[] = [
  { pattern: '(read)?Stretch|stretch(es)?', use: 'PageRequest, readPageRequest' },
  { pattern: 'Passage', use: 'RequestPipeline, and runPipeline for "pass"' },
  { pattern: 'Found', use: 'AuthenticatedCaller' },
  { pattern: 'Deed', use: 'CredentialChange' },
  { pattern: 'Made', use: 'CompletedAttempt' },
  { pattern: 'settle', use: 'recordAttempt, or the verb for what is completed', below: ['apps/', 'packages/sdk/'] },
  { pattern: 'settled', use: 'name what is complete, such as completedDelivery' },
  { pattern: 'judge', use: 'updateEndpointHealth, or the verb for what is decided' },
  { pattern: 'isTurn', use: 'isCurrentAttempt' },
  { pattern: 'hold(Credential|Webhook|Organization|Membership)\\w*', use: 'lock…, since it is "select … for update"' },
  { pattern: 'hasEnded', use: 'isRevoked or hasExpired' },
  { pattern: 'end(Credential|Credentials|PersonalKey|PersonalKeys|Leaked)\\w*', use: 'revoke…' },
  { pattern: 'ManagedKind', use: 'CredentialKindSettings' },
  { pattern: 'sortOut', use: 'groupRequests' },
  { pattern: '[pP]atience', use: 'AnswerTimeout' },
  { pattern: 'beats?', use: 'ticks', below: ['apps/server/src/limits/'] },
  { pattern: '(give|gave)Up\\w*', use: 'abandon, abandonAll' },
  { pattern: 'within(?=\\()', use: 'withTimeout' },
  { pattern: 'regularly', use: 'startPeriodicTask' },
  { pattern: '(let|lets|not)(Let)?In([A-Z]\\w*)?', use: 'accepted…, such as recentlyAccepted' },
  { pattern: 'Carry', use: 'Transport' },
  { pattern: 'carry', use: 'send' },
  { pattern: 'gated', use: 'rateLimitGate' },
  { pattern: 'bound', use: 'withDeadline', below: ['packages/sdk/src/'] },
  { pattern: 'tell[A-Z]\\w*', use: 'emit… or report…' },
  { pattern: '(who|whom|whose)(ever)?', use: 'the actor, such as caller, client or principal' },
  { pattern: '(some|no|any)body', use: 'the actor, such as caller, client or principal' },
];

/** Names of files, without their folders; a name that prose avoids is retired as well. */
export const retiredFiles: readonly RetiredName[] = [
  { pattern: 'manage\\.ts', use: 'credential-manager.ts' },
  { pattern: 'let-in-lately\\.ts', use: 'recently-accepted.ts' },
  { pattern: 'kept\\.ts', use: 'a file named after what is kept' },
  { pattern: 'present\\.ts', use: 'a file named after what is presented' },
  { pattern: 'post\\.ts', use: 'a file named after what is sent' },
  { pattern: 'prepare\\.ts', use: 'a file named after what is prepared' },
  { pattern: 'upkeep(\\.\\w+)?(\\.test)?\\.ts', use: 'a file named after what is maintained' },
  { pattern: 'within\\.ts', use: 'with-timeout.ts' },
  { pattern: 'regularly\\.ts', use: 'periodic-task.ts' },
  { pattern: 'patience(\\.unit)?(\\.test)?\\.ts', use: 'answer-timeout.ts' },
  { pattern: 'carry\\.ts', use: 'transport.ts' },
  { pattern: 'gated\\.ts', use: 'rate-limit-gate.ts' },
  { pattern: 'settled?\\.ts', use: 'a file named after what is recorded' },
  { pattern: 'bound\\.ts', use: 'with-deadline.ts' },
  { pattern: 'end-.*\\.ts', use: 'revoke-….ts' },
];

/** Quotations of a standard, or of another project's own words. */
export const keptWords: readonly KeptWord[] = [
  { file: 'apps/server/test/harness/postgres-programs.ts', text: 'nobody', reason: 'The name of a Unix user.' },
  {
    file: 'apps/server/src/database/migrations/0005-usage.ts',
    text: 'refused',
    reason: 'A column of usage_hours, named after the member of the contract.',
  },
  {
    file: 'apps/server/src/usage/new-requests.repository.ts',
    text: 'refused',
    reason: 'A column of usage_hours, named after the member of the contract.',
  },
];
