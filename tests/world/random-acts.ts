import {
  cardKinds,
  createAnnotationId,
  createCardId,
  createPersonId,
  hasWords,
  isRefusal,
  layouts,
  personColors,
  personShapes,
} from '@undercurrent/cycle';
import type { Actor, AnnotationId, CardId, CycleMap, Refusal } from '@undercurrent/cycle';
import {
  addArrow,
  addInk,
  addLabel,
  addPerson,
  addShape,
  addSticky,
  bindArrow,
  changeAnnotationWords,
  changeKind,
  changeOwner,
  changePerson,
  changeWords,
  confirmWords,
  deleteItems,
  duplicateCards,
  hangUnder,
  linkNewStep,
  moveItems,
  nameCycle,
  noteEdge,
  placeCard,
  raiseBeneath,
  removePerson,
  renameCycleWord,
  reorderCard,
  resizeMark,
  restoreItems,
  setLayout,
  tidyUp,
  writeNote,
} from '@undercurrent/document';
import type { Edit } from '@undercurrent/document';
import { meetingAct } from './meeting-acts.ts';
import { newStepAct } from './new-step-acts.ts';
import type { SeededRandom } from './seeded-random.ts';

type Answer = readonly Edit[] | Refusal;
/** What a random act knows: chance, the map, who acts, and ids to act upon. */
interface Scope {
  readonly random: SeededRandom;
  readonly map: CycleMap;
  readonly actor: Actor;
  readonly card: CardId | null;
  readonly otherCard: CardId | null;
  readonly annotation: AnnotationId | null;
}
type RandomAct = (scope: Scope) => Answer;

const none: Answer = [];
const words = [
  'go quiet',
  'raise my voice',
  'abandoned, panicky',
  'Whatever I say makes it worse',
  'to know you are there',
  'שתיקה',
  '静かになる',
  '👩‍❤️‍👨 …',
  'a'.repeat(300),
] as const;

const acts: readonly (readonly [weight: number, act: RandomAct])[] = [
  [8, placeSomething],
  [5, (s) => (s.card ? changeWords(s.map, s.actor, { id: s.card, words: say(s) }) : none)],
  [3, (s) => (s.card ? confirmWords(s.map, s.actor, { id: s.card }) : none)],
  [2, (s) => (s.card ? changeKind(s.map, s.actor, { id: s.card, kind: one(s, cardKinds) }) : none)],
  [2, (s) => (s.card ? changeOwner(s.map, s.actor, { id: s.card, owner: anOwner(s) }) : none)],
  [5, (s) => (s.card ? reorderCard(s.map, s.actor, { id: s.card, after: s.otherCard }) : none)],
  [2, (s) => (s.card ? hangUnder(s.map, s.actor, { id: s.card, under: s.otherCard }) : none)],
  [2, (s) => (s.card ? linkNewStep(s.map, s.actor, { id: s.card, replaces: s.otherCard }) : none)],
  [1, (s) => (s.card ? linkNewStep(s.map, s.actor, { id: s.card, exit: s.otherCard }) : none)],
  [2, (s) => (s.card ? noteEdge(s.map, s.actor, { from: s.card, words: '', amplifies: coin(s) }) : none)],
  [1, (s) => (s.card ? duplicateCards(s.map, s.actor, { ids: [s.card], newIds: [newCardId(s)] }) : none)],
  [6, (s) => moveItems(s.map, s.actor, { ids: someItems(s), by: aStep(s) })],
  [3, (s) => deleteItems(s.map, s.actor, { ids: someItems(s) })],
  [3, (s) => restoreItems(s.map, s.actor, { ids: someOfBin(s) })],
  [1, (s) => tidyUp(s.map, s.actor, { layout: one(s, layouts) })],
  [1, (s) => setLayout(s.map, s.actor, { layout: one(s, layouts) })],
  [1, (s) => raiseBeneath(s.map, s.actor, { raised: coin(s) })],
  [1, (s) => renameCycleWord(s.map, s.actor, { word: one(s, ['dance', 'loop', 'storm']) })],
  [1, nameSomeCycle],
  [2, (s) => addSticky(s.map, s.actor, { id: newAnnotationId(s), at: aStep(s), words: say(s) })],
  [1, (s) => addLabel(s.map, s.actor, { id: newAnnotationId(s), at: aStep(s), words: say(s) })],
  [2, drawSomething],
  [
    1,
    (s) =>
      addArrow(s.map, s.actor, {
        id: newAnnotationId(s),
        from: anEnd(s),
        to: anEnd(s),
        bend: 0.2,
        color: 'ink',
      }),
  ],
  [
    0.5,
    (s) => (s.annotation ? bindArrow(s.map, s.actor, { id: s.annotation, end: 'to', to: anEnd(s) }) : none),
  ],
  [
    1,
    (s) =>
      addShape(s.map, s.actor, {
        id: newAnnotationId(s),
        at: aStep(s),
        size: aSize(s),
        form: 'box',
        color: 'red',
      }),
  ],
  [
    0.5,
    (s) =>
      s.annotation ? resizeMark(s.map, s.actor, { id: s.annotation, at: aStep(s), size: aSize(s) }) : none,
  ],
  [
    2,
    (s) => (s.annotation ? changeAnnotationWords(s.map, s.actor, { id: s.annotation, words: say(s) }) : none),
  ],
  [4, (s) => (s.annotation ? writeSome(s, s.annotation) : none)],
  [1, changeSomebody],
  [0.3, addSomebody],
  [6, aboutNewSteps],
  [10, aboutMeeting],
  [0.3, (s) => removePerson(s.map, s.actor, { id: one(s, s.map.people).id })],
];
/** A few letters into the words of a note, a few out of them. */
function writeSome(s: Scope, id: AnnotationId): Answer {
  const note = s.map.annotations.get(id);
  if (!note || !hasWords(note)) return none;
  const from = note.words;
  const at = s.random.int(from.length + 1);
  const to =
    from.slice(0, at) + (s.random.chance(0.7) ? say(s).slice(0, 4) : '') + from.slice(at + s.random.int(3));
  return writeNote(s.map, s.actor, { id, from, to });
}

const totalWeight = acts.reduce((sum, [weight]) => sum + weight, 0);

/**
 * The edits of one random act that this actor may do on this map now; none when the act that came up is
 * refused or changes nothing. The same random numbers on the same map give the same edits.
 */
export function randomAct(random: SeededRandom, map: CycleMap, actor: Actor): readonly Edit[] {
  if (map.people.length === 0) return [];
  const cards = [...map.cards.keys()].sort();
  const annotations = [...map.annotations.keys()].sort();
  const answer = randomOf(random)({
    random,
    map,
    actor,
    card: random.pick(cards),
    otherCard: random.chance(0.15) ? null : random.pick(cards),
    annotation: random.pick(annotations),
  });
  return isRefusal(answer) ? [] : answer;
}

function randomOf(random: SeededRandom): RandomAct {
  let left = random.next() * totalWeight;
  for (const [weight, act] of acts) {
    left -= weight;
    if (left < 0) return act;
  }
  return placeSomething;
}

function placeSomething(s: Scope): Answer {
  const kind = one(s, cardKinds);
  const owner = s.actor.person !== null && s.random.chance(0.8) ? s.actor.person : anOwner(s);
  const after = s.random.chance(0.5) ? { after: s.otherCard } : {};
  return placeCard(s.map, s.actor, { id: newCardId(s), owner, kind, words: say(s), ...after });
}

function aboutNewSteps({ random, map, actor, card, otherCard }: Scope): Answer {
  if (!card) return none;
  return newStepAct({ map, actor, card, otherCard, below: random.int, idPart: random.part });
}

function aboutMeeting({ random, map, actor, card }: Scope): Answer {
  return card ? meetingAct({ map, actor, card, below: random.int, idPart: random.part }) : none;
}

function nameSomeCycle(s: Scope): Answer {
  const cycle = s.random.pick(s.map.cycles);
  return cycle ? nameCycle(s.map, s.actor, { id: cycle.id, name: say(s).slice(0, 100) }) : none;
}

function drawSomething(s: Scope): Answer {
  const points = Array.from({ length: 2 * (1 + s.random.int(30)) }, () => s.random.next() * 400 - 200);
  return addInk(s.map, s.actor, { id: newAnnotationId(s), at: aStep(s), points, color: 'ink', width: 3 });
}

function changeSomebody(s: Scope): Answer {
  const part = one(s, [
    { color: one(s, personColors) },
    { shape: one(s, personShapes) },
    { name: one(s, ['Lanie', 'Malaki', 'Sharon', 'Marcus']) },
    { pronouns: 'they' as const },
  ]);
  return changePerson(s.map, s.actor, { id: one(s, s.map.people).id, part });
}

function addSomebody(s: Scope): Answer {
  const person = { name: one(s, ['Jimi', 'Steve']), pronouns: 'he' } as const;
  return addPerson(s.map, s.actor, { id: createPersonId(s.random.part), person });
}

function someItems(s: Scope): readonly (CardId | AnnotationId)[] {
  const ids = [s.card, s.annotation, s.random.chance(0.3) ? s.otherCard : null];
  return ids.flatMap((id) => (id === null || s.random.chance(0.3) ? [] : [id]));
}

function someOfBin(s: Scope): readonly (CardId | AnnotationId)[] {
  const id = s.random.pick([...s.map.bin.cards.keys(), ...s.map.bin.annotations.keys()].sort());
  return id === null ? [] : [id];
}

function anOwner(s: Scope) {
  return s.random.chance(0.2) ? 'together' : one(s, s.map.people).id;
}

function aStep(s: Scope) {
  return { x: s.random.int(800) - 400, y: s.random.int(600) - 300 };
}

function anEnd(s: Scope) {
  return { card: s.random.chance(0.6) ? s.otherCard : null, at: aStep(s) };
}

function aSize(s: Scope) {
  return { width: 1 + s.random.int(300), height: 1 + s.random.int(200) };
}

const one = <T>(s: Scope, list: readonly T[]): T => s.random.oneOf(list);
const say = (s: Scope) => one(s, words);
const coin = (s: Scope) => s.random.chance(0.5);
const newCardId = (s: Scope) => createCardId(s.random.part);
const newAnnotationId = (s: Scope) => createAnnotationId(s.random.part);
