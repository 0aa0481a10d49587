import { onTestFailed } from 'vitest';

/** How many of the newest lines of the log are shown if none names the request. */
const NEWEST = 10;

/** What the server logged about a request that it answered with 500. The log has no secrets in it. */
export function describeServerError(request: Request, response: Response, logged: readonly string[]): string {
  const id = response.headers.get('x-request-id');
  const ofRequest = logged.filter((line) => id !== null && line.includes(JSON.stringify(id)));
  const lines = ofRequest.length > 0 ? ofRequest : logged.slice(-NEWEST);
  return `${request.method} ${new URL(request.url).pathname} was answered with ${response.status}. The server's log:\n${lines.join('')}`;
}

/** Prints it if the test that runs now fails, since some tests provoke such an answer. Outside a test it prints at once. */
export function reportServerError(description: string): void {
  const print = () => void process.stderr.write(`\n${description}\n`);
  try {
    onTestFailed(print);
  } catch {
    print();
  }
}
