/** Returns an environment variable; `undefined` if it is unset or empty, or on a platform without a `process`, such as a browser. */
export function environmentVariable(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
