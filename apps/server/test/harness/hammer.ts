/** Requests that several callers send repeatedly at the same time. */
export interface Hammer<Outcome> {
  /** Starts to count outcomes: of requests that are sent from now on, not of the ones in progress. */
  mark(): void;
  /** Waits for `count` counted outcomes, stops the callers, and returns them. */
  outcomes(count: number): Promise<readonly Outcome[]>;
}

const CALLERS = 6;

/** Calls without a pause until its outcomes are taken. */
export function hammer<Outcome>(call: () => Promise<Outcome>): Hammer<Outcome> {
  const state = { isMarked: false, isOver: false };
  const counted: Outcome[] = [];
  const callers = Array.from({ length: CALLERS }, async () => {
    for (; !state.isOver; ) {
      const counts = state.isMarked;
      const outcome = await call();
      if (counts) counted.push(outcome);
    }
  });
  const all = Promise.all(callers);
  return {
    mark() {
      state.isMarked = true;
    },
    async outcomes(count) {
      while (counted.length < count) await Promise.race([all, new Promise((resolve) => setTimeout(resolve, 10))]);
      state.isOver = true;
      await all;
      return counted;
    },
  };
}
