// Runs in the page. `chromium-adapter.ts` passes the lines in and out.
import { createWebSession } from './web-session.ts';

declare global {
  var writeLine: (line: string) => void;
  var executeLine: (line: string) => Promise<void>;
}

// Chromium queues further requests to the same host.
const CONNECTIONS = 6;

globalThis.executeLine = createWebSession((line) => globalThis.writeLine(line), CONNECTIONS);
