/** What came of the messages sent to rooms so far. */
export interface WireTally {
  count: number;
  /** Sockets that were closed for what they said. */
  closed: number;
  /** Messages after which the map was another. */
  changed: number;
}

/** Sends `count` messages, `perRoom` to a room; throws what a round throws, with the seed to have it again. */
export async function inRounds(
  { count, perRoom, seedOf }: Rounds,
  round: (seed: number, count: number, tally: WireTally) => Promise<void>,
): Promise<WireTally> {
  const tally: WireTally = { count: 0, closed: 0, changed: 0 };
  for (let index = 0; tally.count < count; index += 1) {
    const seed = seedOf(index);
    try {
      await round(seed, Math.min(perRoom, count - tally.count), tally);
    } catch (cause) {
      throw new Error(`seed ${seed}: ${cause instanceof Error ? cause.message : 'crash'}`, { cause });
    }
  }
  return tally;
}

interface Rounds {
  readonly count: number;
  readonly perRoom: number;
  readonly seedOf: (round: number) => number;
}
