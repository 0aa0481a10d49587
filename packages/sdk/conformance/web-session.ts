import { Session } from './session.ts';

const DEPTH = 8;

/**
 * Creates a session on a platform that has only web standards. It executes one line at a time.
 *
 * @param connections - the platform's limit of connections to a server, if it has one
 */
export function createWebSession(write: (line: string) => void, connections?: number): (line: string) => Promise<void> {
  const session = new Session({
    write: (event) => write(JSON.stringify(event)),
    inspect: (value) => inspect(value),
    connections,
    rest: () => new Promise((resolve) => setTimeout(resolve)),
    setToken: (token) => void Object.assign(globalThis, { process: { env: { KEYRAIL_TOKEN: token } } }),
  });
  let turn = Promise.resolve();
  return (line) => {
    turn = turn.then(() => session.execute(JSON.parse(line)));
    return turn;
  };
}

/** Prints all members of a value, enumerable or not, in place of Node's `inspect`. */
function inspect(value: unknown, above: readonly unknown[] = []): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (above.includes(value) || above.length > DEPTH) return '…';
  const members = Reflect.ownKeys(value).map((name) => {
    const { value: member } = Object.getOwnPropertyDescriptor(value, name) ?? {};
    return `${String(name)}: ${typeof member === 'function' ? 'function' : inspect(member, [...above, value])}`;
  });
  return `${Object.prototype.toString.call(value)} { ${members.join(', ')} }`;
}
