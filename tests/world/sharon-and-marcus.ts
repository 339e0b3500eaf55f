import type { CycleMap, ExampleMap } from '@undercurrent/cycle';
import { mapFrom } from './doc-of.ts';

const content: ExampleMap = {
  cycleName: 'Hold On and Hope',
  people: [
    {
      key: 'sharon',
      name: 'Sharon',
      pronouns: 'she',
      initials: 'S',
      color: 'teal',
      shape: 'triangle',
      dash: 'dashed',
    },
    {
      key: 'marcus',
      name: 'Marcus',
      pronouns: 'he',
      initials: 'M',
      color: 'amber',
      shape: 'diamond',
      dash: 'dash-dot',
    },
  ],
  cards: [
    { key: 'warm', owner: 'sharon', kind: 'cue', words: 'Marcus is warm again after cold days' },
    { key: 'alive', owner: 'sharon', kind: 'feeling', words: 'alive, chosen' },
    { key: 'proof', owner: 'sharon', kind: 'meaning', words: 'This time it will last' },
    { key: 'cling', owner: 'sharon', kind: 'move', words: 'cling, plan our future, text all day' },
    { key: 'watched', owner: 'marcus', kind: 'feeling', words: 'watched, far away' },
    { key: 'prove', owner: 'marcus', kind: 'meaning', words: 'I’ll be found out and left' },
    { key: 'vanish', owner: 'marcus', kind: 'move', words: 'stay busy, give short answers' },
    { key: 'flood', owner: 'sharon', kind: 'body', words: 'tight chest' },
    { key: 'storm', owner: 'sharon', kind: 'move', words: 'cry and plead' },
    { key: 'guilt', owner: 'marcus', kind: 'feeling', words: 'guilty' },
    { key: 'gift', owner: 'marcus', kind: 'move', words: 'come back with flowers and big promises' },
    { key: 'alone', owner: 'sharon', kind: 'tender', words: 'alone, invisible', under: 'cling' },
    { key: 'forgotten', owner: 'sharon', kind: 'fear', words: 'being forgotten' },
    { key: 'chosen', owner: 'sharon', kind: 'need', words: 'to be chosen on ordinary days', under: 'cling' },
    { key: 'exposed', owner: 'marcus', kind: 'tender', words: 'exposed', under: 'vanish' },
    { key: 'enough', owner: 'marcus', kind: 'need', words: 'to be wanted as I am', under: 'vanish' },
    {
      key: 'root',
      owner: 'together',
      kind: 'root',
      words: 'warm one day, cold the next: we never knew which',
    },
    { key: 'helped', owner: 'sharon', kind: 'once-helped', words: 'kept hope alive', under: 'cling' },
    { key: 'steady', owner: 'together', kind: 'new-step', words: 'one small kindness a day, said aloud' },
    {
      key: 'say-so',
      owner: 'marcus',
      kind: 'new-step',
      words: 'say when I need an hour, and come back when I said',
      replaces: 'vanish',
    },
  ],
  labels: [],
  strokes: [],
};

/** Sharon and Marcus: affection that comes and goes, a shared root, a cycle that feels like hope. */
export function sharonAndMarcus(): CycleMap {
  return mapFrom(content, 2);
}
