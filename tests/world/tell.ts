/**
 * Starts a watch; the answer writes how long something took beside what is meant. Told and not judged: a machine
 * with other work would fail it.
 */
export function startWatch(what: string, meantMs: number): () => void {
  const startedAt = performance.now();
  return () => {
    const tookMs = Math.round(performance.now() - startedAt);
    process.stdout.write(`${what} after ${tookMs} ms (meant: ${meantMs})\n`);
  };
}

/** The same for one act. */
export async function tellTime(what: string, meantMs: number, take: () => Promise<unknown>): Promise<void> {
  const tell = startWatch(what, meantMs);
  await take();
  tell();
}
