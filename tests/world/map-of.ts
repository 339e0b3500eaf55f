import { examples } from '@undercurrent/cycle/examples';
import type { CycleMap } from '@undercurrent/cycle';
import type { ExampleCard, ExampleMap } from '@undercurrent/cycle/examples';
import { mapFrom } from './doc-of.ts';

type Step = Pick<ExampleCard, 'kind' | 'words'>;

const lanie: readonly Step[] = [
  { kind: 'cue', words: 'Malaki goes quiet' },
  { kind: 'feeling', words: 'abandoned, panicky' },
  { kind: 'meaning', words: 'I’m too much and he is already half gone' },
  {
    kind: 'move',
    words: 'raise my voice, ask again and again, follow him from room to room until he answers',
  },
  { kind: 'cue', words: 'a sigh' },
  { kind: 'body', words: 'tight chest, can’t sit still' },
  { kind: 'feeling', words: 'Verlassenheitsempfindung' },
  { kind: 'move', words: 'list past hurts' },
];
const malaki: readonly Step[] = [
  { kind: 'feeling', words: 'pressured, never enough' },
  { kind: 'meaning', words: 'Whatever I say makes it worse' },
  { kind: 'move', words: 'shut down' },
  { kind: 'cue', words: 'Lanie’s tone when the children are listening in the kitchen' },
  { kind: 'body', words: 'no words' },
  { kind: 'feeling', words: 'overwhelmedandunderappreciated' },
  { kind: 'move', words: 'leave the room, stay away until everybody is asleep, sleep on the sofa again' },
];
const beneath: readonly (Step & { readonly owner: string })[] = [
  { owner: 'lanie', kind: 'need', words: 'to know he is there' },
  { owner: 'malaki', kind: 'need', words: 'to be enough, and safe in silence' },
  { owner: 'lanie', kind: 'fear', words: 'being left' },
  { owner: 'malaki', kind: 'tender', words: 'ashamed' },
  {
    owner: 'lanie',
    kind: 'root',
    words: 'evenings alone, waiting for my parents, who came home when I was asleep',
  },
  { owner: 'malaki', kind: 'root', words: 'hovered over, no room for tears' },
  { owner: 'lanie', kind: 'once-helped', words: 'got me noticed' },
];
const newSteps: readonly Step[] = [
  { kind: 'new-step', words: 'say “I’m scared, are you with me?”' },
  { kind: 'pause', words: '20 minutes, then we come back' },
  { kind: 'new-step', words: 'put silence into words' },
];

/**
 * A map of `count` ring cards in turns of both partners, some words very long, and for every five ring cards
 * about two beneath and one new step. Always the same for the same count.
 */
export function mapOf(count: number): CycleMap {
  return mapFrom(contentOf(count), 1_000 + count);
}

function contentOf(count: number): ExampleMap {
  const ring = Array.from({ length: count }, (_, index) => ringCard(index, count));
  const below = Array.from({ length: Math.ceil((count * 2) / 5) }, (_, index) => beneathCard(index, ring));
  const steps = Array.from({ length: Math.ceil(count / 5) }, (_, index) => newStep(index, ring));
  return {
    cycleName: count > 12 ? 'The One Where We Both Forget Who Started' : 'The Undertow',
    people: examples['lanie-and-malaki'].people,
    cards: [...ring, ...below, ...steps],
    labels: [],
    strokes: [],
  };
}

/** Turns of three cards for more than five cards, of one for fewer: each partner has their share. */
function ringCard(index: number, count: number): ExampleCard {
  const length = count > 5 ? 3 : 1;
  const turn = Math.floor(index / length);
  const owner = turn % 2 === 0 ? 'lanie' : 'malaki';
  const said = owner === 'lanie' ? lanie : malaki;
  const at = Math.floor(turn / 2) * length + (index % length);
  const step = said[at % said.length] ?? { kind: 'move', words: 'go quiet' };
  return { ...step, key: `ring-${index}`, owner };
}

function beneathCard(index: number, ring: readonly ExampleCard[]): ExampleCard {
  const card = beneath[index % beneath.length] ?? { owner: 'lanie', kind: 'fear', words: 'being left' };
  const own = ring.filter((one) => one.owner === card.owner);
  const under = index % 3 === 2 ? undefined : own[index % Math.max(1, own.length)];
  return { ...card, key: `beneath-${index}`, ...(under && { under: under.key }) };
}

function newStep(index: number, ring: readonly ExampleCard[]): ExampleCard {
  const step = newSteps[index % newSteps.length] ?? { kind: 'new-step', words: 'ask gently' };
  const from = ring[(index * 5 + 1) % ring.length];
  const link = from && (index % 2 === 0 ? { replaces: from.key } : { exit: from.key });
  return { ...step, key: `step-${index}`, owner: 'together', ...link };
}
