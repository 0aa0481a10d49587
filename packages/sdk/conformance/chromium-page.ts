// What runs in the page; the program beside it passes the lines in and out.
import { createWebSession } from './web-session.ts';

declare global {
  var writeLine: (line: string) => void;
  var obey: (line: string) => Promise<void>;
}

// Chromium keeps what is beyond them waiting.
const CONNECTIONS = 6;

globalThis.obey = createWebSession((line) => globalThis.writeLine(line), CONNECTIONS);
