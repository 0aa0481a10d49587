// What runs in a Worker: the lines come and go over a WebSocket.
import { createWebSession } from './web-session.ts';

/** The end of a WebSocket that a Worker keeps. */
interface WorkerSocket {
  accept(): void;
  send(text: string): void;
  addEventListener(type: 'message', listen: (message: { readonly data: string }) => void): void;
}

declare const WebSocketPair: new () => { readonly 0: object; readonly 1: WorkerSocket };

export default {
  fetch(): Response {
    const { 0: outside, 1: inside } = new WebSocketPair();
    inside.accept();
    const obey = createWebSession((line) => inside.send(line));
    inside.addEventListener('message', ({ data }) => void obey(data));
    return new Response(null, { status: 101, webSocket: outside } as ResponseInit);
  },
};
