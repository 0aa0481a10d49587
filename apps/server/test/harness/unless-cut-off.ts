/** The outcome of a request; `undefined` if its server was gone before the whole response. Other errors are thrown. */
export async function unlessCutOff<Outcome>(request: Promise<Outcome>): Promise<Outcome | undefined> {
  try {
    return await request;
  } catch (error) {
    // `fetch` throws a TypeError for every network failure.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
