/** The exit codes by which a shell reports that one of these signals ended a process. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

const actions = new Set<() => void>();

/**
 * Runs a synchronous action at the exit of this process, also after an error or a signal. The last action runs first.
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
