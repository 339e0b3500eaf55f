import type { ExampleMap } from './example-map.ts';

/** Jimi and Steve, two men, both "he": care that becomes control. */
export const jimiAndSteve: ExampleMap = {
  cycleName: 'Care That Closes In',
  people: [
    {
      key: 'jimi',
      name: 'Jimi',
      pronouns: 'he',
      initials: 'J',
      color: 'blue',
      shape: 'hexagon',
      dash: 'solid',
    },
    {
      key: 'steve',
      name: 'Steve',
      pronouns: 'he',
      initials: 'S',
      color: 'red',
      shape: 'square',
      dash: 'dotted',
    },
  ],
  cards: [
    { key: 'late', owner: 'jimi', kind: 'cue', words: 'Steve comes home late and says little' },
    { key: 'on-edge', owner: 'jimi', kind: 'feeling', words: 'on edge' },
    { key: 'manage', owner: 'jimi', kind: 'move', words: 'take over, check on him constantly' },
    { key: 'closed-in', owner: 'steve', kind: 'feeling', words: 'cornered' },
    { key: 'told', owner: 'steve', kind: 'meaning', words: 'I have no say here' },
    { key: 'snap', owner: 'steve', kind: 'move', words: 'make a sharp joke, then go quiet' },
    { key: 'unsafe', owner: 'jimi', kind: 'tender', words: 'scared, unimportant', under: 'manage' },
    { key: 'losing', owner: 'jimi', kind: 'fear', words: 'losing him' },
    { key: 'jimi-root', owner: 'jimi', kind: 'root', words: 'hovered over: care was control' },
    { key: 'room', owner: 'steve', kind: 'need', words: 'to have a say', under: 'snap' },
    { key: 'steve-root', owner: 'steve', kind: 'root', words: 'watched my father overreach with my mother' },
    {
      key: 'ask-first',
      owner: 'jimi',
      kind: 'new-step',
      words: 'ask one question, then wait',
      replaces: 'manage',
    },
    {
      key: 'pause',
      owner: 'together',
      kind: 'pause',
      words: '20 minutes, then we come back',
      exit: 'snap',
    },
  ],
  labels: [],
  strokes: [],
};
