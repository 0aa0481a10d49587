// Runs in a Worker. It receives and sends the lines over a WebSocket.
import { createWebSession } from './web-session.ts';

/** The Worker's end of a WebSocket. */
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
    const execute = createWebSession((line) => inside.send(line));
    inside.addEventListener('message', ({ data }) => void execute(data));
    return new Response(null, { status: 101, webSocket: outside } as ResponseInit);
  },
};
