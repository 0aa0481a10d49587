/** What a request gives; `undefined` where its server was gone before it had answered whole. Whatever else goes wrong is thrown. */
export async function unlessCutOff<Outcome>(asking: Promise<Outcome>): Promise<Outcome | undefined> {
  try {
    return await asking;
  } catch (error) {
    // Which is what `fetch` throws for every failure of the network.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
