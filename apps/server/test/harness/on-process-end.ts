/** How a shell reports a process that one of these signals ended. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const actions = new Set<() => void>();

/**
 * Has this process do something synchronous at its end, also if an error or a signal ends it. The last action comes first.
 *
 * @returns cancels the action
 */
export function onProcessEnd(action: () => void): () => void {
  listen();
  actions.add(action);
  return () => void actions.delete(action);
}

let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  process.once('exit', () => {
    for (const action of [...actions].toReversed()) action();
  });
  for (const [signal, code] of Object.entries(EXIT_CODES)) process.once(signal, () => process.exit(code));
}
