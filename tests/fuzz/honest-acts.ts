import {
  type Actor,
  type CardId,
  type CycleMap,
  type Owner,
  type Refusal,
  cardKinds,
  createAnnotationId,
  createCardId,
  hasWords,
  layouts,
} from '@undercurrent/cycle';
import {
  type AnyEdit,
  type Edit,
  addArrow,
  addInk,
  addLabel,
  addShape,
  addSticky,
  beginsPause,
  changeAnnotationWords,
  changeKind,
  changeOwner,
  changePerson,
  changeWords,
  confirmWords,
  deleteItems,
  duplicateCards,
  hangUnder,
  heldByPause,
  isOfMeeting,
  isTakingBack,
  linkNewStep,
  moveItems,
  nameCycle,
  noteEdge,
  placeCard,
  raiseBeneath,
  renameCycleWord,
  reorderCard,
  restoreItems,
  setLayout,
  tidyUp,
  writeNote,
} from '@undercurrent/document';
import { meetingAct } from '../world/meeting-acts.ts';
import { newStepAct } from '../world/new-step-acts.ts';
import { isContested } from './contested.ts';
import type { SeededRandom } from '../world/seeded-random.ts';

/** One thing an honest person does, ready to be committed. */
export interface Act {
  readonly name: string;
  readonly edits: readonly AnyEdit[];
  /** Somebody else may be changing the same words, or what may be done, at this moment. */
  readonly isContested: boolean;
  /** A step of undo. */
  readonly isRecorded: boolean;
  /** Done under a client id that is used this once. */
  readonly isUnsigned: boolean;
}

type Made = readonly Edit[] | Refusal;
interface Scene {
  readonly map: CycleMap;
  readonly actor: Actor;
  readonly random: SeededRandom;
}

const words = [
  'Malaki goes quiet',
  'abandoned, panicky',
  'whatever I say makes it worse',
  'raise my voice, ask again and again',
  'evenings alone, waiting for my parents',
  'enough, and safe in silence',
  'Ünïcödé 🙂 and "quotes"',
  'x'.repeat(300),
];

/** A random act of this actor on the map as they see it; null where the rules say no. */
export function randomAct(map: CycleMap, actor: Actor, random: SeededRandom): Act | null {
  // Nothing has arrived yet.
  if (map.people.length === 0) return null;
  const { name, make } = random.oneOf(actMakers);
  const card = map.cards.size > 0 ? random.oneOf([...map.cards.keys()]) : null;
  const made = make({ map, actor, random }, card);
  if (made === null) return null;
  const edits = heldByPause(map, made);
  if ('kind' in edits || edits.length === 0) return null;
  return {
    name: name === 'meeting' ? namedAfter(edits) : name,
    edits,
    isContested: isContested(map, actor, edits),
    isRecorded: !isOfMeeting(edits) && !isTakingBack(edits),
    isUnsigned: beginsPause(edits),
  };
}

type Make = (scene: Scene, card: CardId | null) => Made | null;
const onCard =
  (make: (scene: Scene, card: CardId) => Made): Make =>
  (scene, card) =>
    card === null ? null : make(scene, card);

const once: readonly { readonly name: string; readonly make: Make }[] = [
  { name: 'place', make: place },
  { name: 'place', make: place },
  {
    name: 'words',
    make: onCard(({ map, actor, random }, id) => changeWords(map, actor, { id, words: random.oneOf(words) })),
  },
  { name: 'confirm', make: onCard(({ map, actor }, id) => confirmWords(map, actor, { id })) },
  {
    name: 'kind',
    make: onCard(({ map, actor, random }, id) =>
      changeKind(map, actor, { id, kind: random.oneOf(cardKinds) }),
    ),
  },
  {
    name: 'owner',
    make: onCard(({ map, actor, random }, id) =>
      changeOwner(map, actor, { id, owner: anyOwner(map, random) }),
    ),
  },
  { name: 'delete', make: onCard(({ map, actor }, id) => deleteItems(map, actor, { ids: [id] })) },
  {
    name: 'restore',
    make: ({ map, actor, random }) =>
      map.bin.cards.size === 0
        ? null
        : restoreItems(map, actor, { ids: [random.oneOf([...map.bin.cards.keys()])] }),
  },
];

const often: readonly { readonly name: string; readonly make: Make }[] = [
  {
    name: 'move',
    make: onCard(({ map, actor, random }, id) =>
      moveItems(map, actor, { ids: [id], by: { x: random.int(200) - 100, y: random.int(90) / 7 } }),
    ),
  },
  {
    name: 'reorder',
    make: onCard(({ map, actor, random }, id) =>
      reorderCard(map, actor, { id, after: random.chance(0.2) ? null : random.oneOf([...map.cards.keys()]) }),
    ),
  },
  {
    name: 'hang',
    make: onCard(({ map, actor, random }, id) =>
      hangUnder(map, actor, { id, under: random.chance(0.2) ? null : random.oneOf([...map.cards.keys()]) }),
    ),
  },
  {
    name: 'link',
    make: onCard(({ map, actor, random }, id) =>
      linkNewStep(map, actor, { id, replaces: random.oneOf([...map.cards.keys()]) }),
    ),
  },
  {
    name: 'edge',
    make: onCard(({ map, actor, random }, from) =>
      noteEdge(map, actor, {
        from,
        words: random.oneOf(['', 'so', 'and then']),
        amplifies: random.chance(0.5),
      }),
    ),
  },
  {
    name: 'duplicate',
    make: onCard(({ map, actor, random }, id) =>
      duplicateCards(map, actor, { ids: [id], newIds: [createCardId(random.part)] }),
    ),
  },
  {
    name: 'new-steps',
    make: onCard(({ map, actor, random }, card) => {
      const otherCard = random.chance(0.2) ? null : random.oneOf([...map.cards.keys()]);
      return newStepAct({ map, actor, card, otherCard, below: random.int, idPart: random.part });
    }),
  },
  { name: 'tidy', make: ({ map, actor }) => tidyUp(map, actor, { layout: map.layout }) },
  {
    name: 'layout',
    make: ({ map, actor, random }) => setLayout(map, actor, { layout: random.oneOf(layouts) }),
  },
  { name: 'water', make: ({ map, actor }) => raiseBeneath(map, actor, { raised: !map.isBeneathRaised }) },
  {
    name: 'cycle-word',
    make: ({ map, actor, random }) =>
      renameCycleWord(map, actor, { word: random.oneOf(['dance', 'loop', 'storm']) }),
  },
  { name: 'cycle-name', make: nameIt },
  { name: 'person', make: changeSomebody },
  { name: 'sticky', make: ({ map, actor, random }) => addSticky(map, actor, note(random)) },
  { name: 'label', make: ({ map, actor, random }) => addLabel(map, actor, note(random)) },
  { name: 'arrow', make: drawArrow },
  { name: 'shape', make: drawShape },
  { name: 'ink', make: draw },
  { name: 'annotation-words', make: rewriteNote },
  { name: 'annotation-move', make: moveNote },
  { name: 'annotation-delete', make: deleteNote },
];

/** Much of it is refused by chance: a question on one's own card, another's signature. */
const ofMeeting = Array.from({ length: 16 }, () => ({
  name: 'meeting',
  make: onCard(({ map, actor, random }, card) =>
    meetingAct({ map, actor, card, below: random.int, idPart: random.part }),
  ),
}));

const actMakers = [...once, ...often, ...ofMeeting, ...once];

function place({ map, actor, random }: Scene): Made {
  const cards = [...map.cards.keys()];
  const link = () => (cards.length > 0 && random.chance(0.3) ? random.oneOf(cards) : null);
  return placeCard(map, actor, {
    id: createCardId(random.part),
    owner: anyOwner(map, random),
    kind: random.oneOf(cardKinds),
    words: random.oneOf(words),
    ...(random.chance(0.5) && { after: link() }),
    ...(random.chance(0.2) && { under: link() }),
    ...(random.chance(0.2) && { replaces: link() }),
  });
}

function nameIt({ map, actor, random }: Scene): Made | null {
  const cycle = map.cycles[0];
  return cycle
    ? nameCycle(map, actor, { id: cycle.id, name: random.oneOf(['The Push-Pull Tango', '', 'Storm']) })
    : null;
}

function changeSomebody({ map, actor, random }: Scene): Made {
  const person = random.oneOf(map.people);
  return changePerson(map, actor, {
    id: person.id,
    part: { name: random.oneOf(['Lanie', 'Malaki', 'Lan', 'Mal']) },
  });
}

function note(random: SeededRandom) {
  return {
    id: createAnnotationId(random.part),
    at: { x: random.int(900), y: random.int(700) },
    words: random.oneOf(words),
  };
}

function drawArrow({ map, actor, random }: Scene, card: CardId | null): Made {
  const { id, at } = note(random);
  const marks = [...map.annotations.keys()];
  const mark = marks.length > 0 && random.chance(0.5) ? random.oneOf(marks) : null;
  return addArrow(map, actor, {
    id,
    from: { card, at },
    to: { card: null, ...(mark && { mark }), at: { x: at.x + 80, y: at.y } },
    bend: 0.3,
    color: 'ink',
  });
}

function drawShape({ map, actor, random }: Scene): Made {
  const size = { width: 20 + random.int(90), height: 20 + random.int(90) };
  return addShape(map, actor, { ...note(random), size, form: 'ellipse', color: 'ink' });
}

function draw({ map, actor, random }: Scene): Made {
  const points = Array.from({ length: 2 * (1 + random.int(30)) }, () => random.int(4_000) / 10);
  const pressures = random.int(2) === 0 ? [] : points.slice(points.length / 2).map(() => random.int(101));
  return addInk(map, actor, { ...note(random), points, pressures, color: 'ink', width: 1 + random.int(5) });
}

function rewriteNote({ map, actor, random }: Scene): Made | null {
  if (map.annotations.size === 0) return null;
  const id = random.oneOf([...map.annotations.keys()]);
  const note = map.annotations.get(id);
  if (!note || !hasWords(note) || random.chance(0.3))
    return changeAnnotationWords(map, actor, { id, words: random.oneOf(words) });
  const from = note.words;
  const at = random.int(from.length + 1);
  const to = from.slice(0, at) + random.oneOf(['a', 'and ', '']) + from.slice(at + random.int(4));
  return writeNote(map, actor, { id, from, to });
}

function moveNote({ map, actor, random }: Scene): Made | null {
  if (map.annotations.size === 0) return null;
  return moveItems(map, actor, { ids: [random.oneOf([...map.annotations.keys()])], by: { x: 5, y: -5 } });
}

function deleteNote({ map, actor, random }: Scene): Made | null {
  if (map.annotations.size === 0) return null;
  return deleteItems(map, actor, { ids: [random.oneOf([...map.annotations.keys()])] });
}

function anyOwner(map: CycleMap, random: SeededRandom): Owner {
  return random.chance(0.15) ? 'together' : random.oneOf(map.people).id;
}

/** What an act does, as far as its first edit tells. */
export function namedAfter(edits: readonly AnyEdit[]): string {
  const first = edits.find(({ kind }) => kind === 'retract') ?? edits[0];
  if (!first) return 'nothing';
  if (first.kind === 'set-map') return first.field;
  return first.kind === 'set' ? `${first.record}.${first.field}` : `${first.kind} ${first.record}`;
}
