import type { ExampleMap } from './example-map.ts';

/** The Push-Pull Tango of Lanie and Malaki: the example that everybody may open and play with. */
export const lanieAndMalaki: ExampleMap = {
  cycleName: 'The Push-Pull Tango',
  people: [
    {
      key: 'lanie',
      name: 'Lanie',
      pronouns: 'she',
      initials: 'L',
      color: 'purple',
      shape: 'circle',
      dash: 'solid',
    },
    {
      key: 'malaki',
      name: 'Malaki',
      pronouns: 'he',
      initials: 'M',
      color: 'red',
      shape: 'square',
      dash: 'dotted',
    },
  ],
  cards: [
    { key: 'quiet', owner: 'lanie', kind: 'cue', words: 'Malaki goes quiet' },
    { key: 'abandoned', owner: 'lanie', kind: 'feeling', words: 'Abandoned, panicky' },
    { key: 'voice', owner: 'lanie', kind: 'move', words: 'Raises her voice, asks again and again' },
    { key: 'pressured', owner: 'malaki', kind: 'feeling', words: 'Pressured, never enough' },
    { key: 'shuts-down', owner: 'malaki', kind: 'move', words: 'Shuts down, leaves the room' },
    { key: 'worse', owner: 'malaki', kind: 'meaning', words: '“Whatever I say makes it worse”' },
    { key: 'there', owner: 'lanie', kind: 'need', words: 'to know he is there', under: 'quiet' },
    { key: 'leave-me', owner: 'lanie', kind: 'fear', words: '“He will leave me”' },
    { key: 'evenings', owner: 'lanie', kind: 'root', words: 'evenings alone, waiting for her parents' },
    {
      key: 'enough',
      owner: 'malaki',
      kind: 'need',
      words: 'to be enough, and safe in silence',
      under: 'pressured',
    },
    { key: 'never', owner: 'malaki', kind: 'fear', words: '“I will never be enough”' },
    { key: 'hovered', owner: 'malaki', kind: 'root', words: 'hovered over, no room for tears' },
    {
      key: 'slows-down',
      owner: 'together',
      kind: 'new-step',
      words: 'Lanie slows down and says “I’m scared, are you with me?”',
      replaces: 'voice',
    },
    {
      key: 'pause',
      owner: 'together',
      kind: 'new-step',
      words: 'Pause 20 minutes, then come back to each other',
      exit: 'voice',
    },
  ],
  labels: [
    {
      author: 'lanie',
      at: { x: 22, y: 92 },
      anchor: { card: 'pressured', by: { x: -174, y: 45 } },
      words: 'it speeds up here!',
    },
  ],
  strokes: [
    {
      author: 'lanie',
      at: { x: 106, y: 122 },
      anchor: { card: 'pressured', by: { x: -90, y: 75 } },
      points: [58, 0, 55, 4, 50, 9, 44, 14, 37, 19, 29, 23, 20, 26, 10, 29, 0, 30],
      color: 'ink',
      width: 2.5,
    },
  ],
};
