/** Requests that are sent again and again, by several callers at once. */
export interface Hammer<Outcome> {
  /** From now on, outcomes count: of requests that are sent from here on, and not of those under way. */
  mark(): void;
  /** Waits until so many that count have come in, stops, and gives them. */
  outcomes(count: number): Promise<readonly Outcome[]>;
}

const CALLERS = 6;

/** Asks without pause until its outcomes are taken. */
export function hammer<Outcome>(ask: () => Promise<Outcome>): Hammer<Outcome> {
  const state = { isMarked: false, isOver: false };
  const counted: Outcome[] = [];
  const callers = Array.from({ length: CALLERS }, async () => {
    for (; !state.isOver; ) {
      const counts = state.isMarked;
      const outcome = await ask();
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
