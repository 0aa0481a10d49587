import { Duplex } from 'node:stream';
import type { PGlite } from '@electric-sql/pglite';

type Done = (error?: Error | null) => void;

/** A connection of `pg` to PGlite without a socket: it passes the bytes of the protocol to the embedded database and returns its answer. */
export class PgliteStream extends Duplex {
  readonly #pglite: PGlite;

  constructor(pglite: PGlite) {
    super({ allowHalfOpen: false });
    this.#pglite = pglite;
  }

  connect(): this {
    void this.#begin();
    return this;
  }

  /** PGlite has one session for all connections that follow one another. What the last one left in it, had it broken, ends here. */
  async #begin(): Promise<void> {
    try {
      await this.#pglite.exec('rollback; deallocate all');
      this.emit('connect');
    } catch (error) {
      this.destroy(error as Error);
    }
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: Done): void {
    void this.#exchange(chunk, done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: Done): void {
    void this.#exchange(Buffer.concat(chunks.map(({ chunk }) => chunk)), done);
  }

  async #exchange(messages: Buffer, done: Done): Promise<void> {
    try {
      const answer = await this.#pglite.execProtocolRaw(messages);
      if (answer.length > 0) this.push(Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength));
    } catch (error) {
      return done(error as Error);
    }
    return done();
  }

  override _final(done: Done): void {
    this.push(null);
    done();
  }

  setNoDelay(): void {}
  setKeepAlive(): void {}
  ref(): void {}
  unref(): void {}
}
