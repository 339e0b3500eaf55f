const shortestMs = 3_200;
const longestMs = 9_000;
const msPerLetter = 55;

/** How long a light rests at a card before it goes on: time to read the words slowly, and to feel them. */
export function dwellMs(words: string): number {
  return Math.min(longestMs, shortestMs + words.length * msPerLetter);
}
