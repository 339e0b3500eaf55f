import type {
  Card,
  CardId,
  CardLabels,
  CycleId,
  CycleMap,
  NewDance,
  NewWay,
  Owner,
  RemarkKind,
} from '@undercurrent/cycle';
import { cardLabel, isConfirmed, remarkKindsOn, surfaceOf } from '@undercurrent/cycle';
import type { Palette } from '@undercurrent/theme';
import type { CardFace, ToldOfCard } from './card/face.ts';
import { createCardFace } from './card/face.ts';
import type { NameBlock } from './cycle-name.ts';
import { createNameBlock } from './cycle-name.ts';
import type { NoteBlock } from './edge/note.ts';
import { createNoteBlock } from './edge/note.ts';
import { areSame } from './item-cache.ts';
import type { Arrangement } from './layout/arrange.ts';
import { arrange } from './layout/arrange.ts';
import type { Line } from './layout/lines.ts';
import type { Settled } from './layout/settle.ts';
import { offsetOf, settle } from './layout/settle.ts';
import type { SizedMap } from './layout/sized-map.ts';
import { foldRoots, partsOf } from './layout/structure.ts';
import type { OpenRing } from './open-rings.ts';
import { openRings } from './open-rings.ts';
import type { OwnerLook } from './paint.ts';
import { lookOf } from './paint.ts';
import type { Measure } from './text/measure.ts';
import type { Wrap } from './text/wrap.ts';
import { createStoneFaces } from './stone.ts';
import type { SceneTexts } from './texts.ts';

/** Everything about a map that dragging does not change: what is written, where it stands, which lines there are. */
export interface Ground {
  readonly sized: SizedMap;
  readonly arrangement: Arrangement;
  readonly settled: Settled;
  readonly looks: ReadonlyMap<Card['owner'], OwnerLook>;
  /** The rings that are drafts: the same list as long as they are. */
  readonly open: readonly OpenRing[];
}

/** What the ground is laid with. */
export interface GroundOptions {
  readonly palette: Palette;
  readonly texts: SceneTexts;
  readonly labels?: CardLabels;
  /** The rings as the new dance goes; null for the old. */
  readonly rings: NewDance['rings'] | null;
  /** Steps of the new dance to be drawn over the old. */
  readonly ways: readonly NewWay[];
  readonly foldedRoots: ReadonlySet<Owner>;
  /** The cards of the map that are places waiting for one. */
  readonly ghosts: ReadonlySet<CardId>;
}

/** Lays ground again and again, anew only as far as something changed. */
export interface GroundLayer {
  lay(map: CycleMap, options: GroundOptions): Ground;
}

/** A layer with its memory of the last map. */
export function createGround(writing: { wrap: Wrap; measure: Measure }): GroundLayer {
  const parts = remember(
    (cards: CycleMap['cards'], cycles: CycleMap['cycles'], rings: NewDance['rings'] | null) =>
      partsOf({ cards, cycles }, rings),
  );
  const fold = remember(foldRoots);
  const looks = remember((people: CycleMap['people'], palette: Palette) => looksOf(people, palette));
  const faces = createFaces(writing);
  const open = createOpenRings();
  const names = remember((cycles: CycleMap['cycles'], texts: SceneTexts, drafts: readonly OpenRing[]) =>
    namesOf(cycles, { texts, drafts }, writing.wrap),
  );
  const notes = createNotes(writing.wrap);
  let last: { madeOf: readonly unknown[]; ground: Ground } | null = null;
  let lastKey = '';
  let lastMoves = '';
  return {
    lay(map, options) {
      const { palette, texts, labels, rings, ways, foldedRoots, ghosts } = options;
      const madeOf = partsMadeOf(map, options);
      if (last && areSame(last.madeOf, madeOf)) return last.ground;
      const { cards, folded } = fold(map.cards, foldedRoots);
      const cycleParts = parts(cards, map.cycles, rings);
      const drafts = open(withoutGhosts(cycleParts, ghosts), map.people);
      const ownerLooks = looks(map.people, palette);
      const sized: SizedMap = {
        map,
        parts: cycleParts,
        faces: faces(map, { looks: ownerLooks, texts, ...(labels ? { labels } : {}) }),
        names: names(map.cycles, texts, drafts),
        notes: notes(map.cards),
        ways,
        stones: createStoneFaces(folded, { people: map.people, looks: ownerLooks, labels }, writing.measure),
      };
      const key = arrangementKey(sized);
      const arrangement = last && key === lastKey ? last.ground.arrangement : arrange(sized);
      const moves = movesKey(sized);
      const isSettled = last && arrangement === last.ground.arrangement && moves === lastMoves;
      const settled =
        last && isSettled ? last.ground.settled : keepLines(last?.ground.settled, settle(sized, arrangement));
      const ground = { sized, arrangement, settled, looks: ownerLooks, open: drafts };
      last = { madeOf, ground };
      lastKey = key;
      lastMoves = moves;
      return ground;
    },
  };
}

/** Everything that a ground is made of: as long as all of it is the same, so is the ground. */
function partsMadeOf(map: CycleMap, options: GroundOptions): readonly unknown[] {
  const { cards, remarks, people, cycles, layout, isBeneathRaised } = map;
  const { palette, texts, labels, rings, ways, foldedRoots, ghosts } = options;
  return [
    ...[cards, remarks, people, cycles, layout, isBeneathRaised],
    ...[palette, texts, labels, rings, ways, foldedRoots, ghosts],
  ];
}

/** A place that waits on a ring makes it no fuller. */
function withoutGhosts(parts: SizedMap['parts'], ghosts: ReadonlySet<CardId>): SizedMap['parts'] {
  if (ghosts.size === 0) return parts;
  return parts.map((each) => ({ ...each, ring: each.ring.filter(({ id }) => !ghosts.has(id)) }));
}

/** Answers the same arguments with the same answer, once. */
function remember<Arguments extends readonly unknown[], Answer>(
  make: (...given: Arguments) => Answer,
): (...given: Arguments) => Answer {
  let last: { given: Arguments; answer: Answer } | null = null;
  return (...given) => {
    if (last && areSame(last.given, given)) return last.answer;
    const answer = make(...given);
    last = { given, answer };
    return answer;
  };
}

interface FaceOptions {
  readonly looks: ReadonlyMap<Card['owner'], OwnerLook>;
  readonly texts: SceneTexts;
  readonly labels?: CardLabels;
}

function createFaces(writing: { wrap: Wrap; measure: Measure }) {
  let kept = new Map<CardId, { readonly told: ToldOfCard; readonly face: CardFace }>();
  return (map: CycleMap, { looks, texts, labels }: FaceOptions): ReadonlyMap<CardId, CardFace> => {
    const next: typeof kept = new Map();
    const stranger = looks.get('together');
    for (const card of map.cards.values()) {
      const look = looks.get(card.owner) ?? stranger;
      if (!look) continue;
      const told = {
        look,
        label: cardLabel(map, card, labels),
        isConfirmed: isConfirmed(map, card),
        ...asidesOf(card, texts),
        remarks: kindsOf(map, card),
      };
      const known = kept.get(card.id);
      const isSame = known?.face.card === card && areSame(Object.values(known.told), Object.values(told));
      next.set(card.id, isSame ? known : { told, face: createCardFace(card, told, writing) });
    }
    kept = next;
    return new Map([...next].map(([id, { face }]) => [id, face]));
  };
}

const kindLists = new Map<string, readonly RemarkKind[]>();

/** The sorts of what was left on a card: the same list for the same sorts. */
function kindsOf({ remarks }: CycleMap, { id }: Card): readonly RemarkKind[] {
  const kinds = remarkKindsOn(remarks, id);
  const key = kinds.join(' ');
  const known = kindLists.get(key) ?? kinds;
  kindLists.set(key, known);
  return known;
}

/** What a new step tells beside its words; no other card tells anything. */
function asidesOf(card: Card, texts: SceneTexts): Pick<ToldOfCard, 'above' | 'below'> {
  if (surfaceOf(card.kind) !== 'new-steps') return { above: null, below: null };
  const { notice, direction, owner } = card;
  return {
    above: notice === null ? null : texts.noticed({ words: notice, isShared: owner === 'together' }),
    below: direction === null ? null : texts.directions[direction],
  };
}

function looksOf(people: CycleMap['people'], palette: Palette): ReadonlyMap<Card['owner'], OwnerLook> {
  const owners: readonly Card['owner'][] = [...people.map((person) => person.id), 'together'];
  return new Map(owners.map((owner) => [owner, lookOf({ people }, owner, palette)]));
}

/** Open rings, the same list again as long as they are the same. */
function createOpenRings() {
  let kept: readonly OpenRing[] = [];
  const keyOf = (rings: readonly OpenRing[]) => JSON.stringify(rings);
  return (parts: SizedMap['parts'], people: CycleMap['people']): readonly OpenRing[] => {
    const now = openRings(parts, people);
    if (keyOf(now) !== keyOf(kept)) kept = now;
    return kept;
  };
}

function namesOf(
  cycles: CycleMap['cycles'],
  { texts, drafts }: { texts: SceneTexts; drafts: readonly OpenRing[] },
  wrap: Wrap,
): ReadonlyMap<CycleId, NameBlock> {
  return new Map(
    cycles.map((cycle) => {
      const missing = drafts.find((ring) => ring.cycle === cycle.id)?.missing ?? [];
      return [cycle.id, createNameBlock(cycle, { texts, missing }, wrap)];
    }),
  );
}

function createNotes(wrap: Wrap) {
  let kept = new Map<CardId, { edge: Card['edge']; block: NoteBlock }>();
  return (cards: CycleMap['cards']): ReadonlyMap<CardId, NoteBlock> => {
    const next: typeof kept = new Map();
    for (const { id, edge } of cards.values()) {
      if (!edge) continue;
      const known = kept.get(id);
      const block = known?.edge === edge ? known.block : createNoteBlock(edge, wrap);
      if (block) next.set(id, { edge, block });
    }
    kept = next;
    return new Map([...next].map(([id, { block }]) => [id, block]));
  };
}

/** Everything an arrangement depends on, in one string: as long as it is the same, nothing moves. */
function arrangementKey({ map, parts, faces, names, notes, ways, stones }: SizedMap): string {
  const size = (box: { width: number; height: number } | undefined) =>
    box ? `${box.width}x${box.height}` : '';
  const free = (card: Card) =>
    map.layout === 'free' && card.offsets.free ? `@${card.offsets.free.x},${card.offsets.free.y}` : '';
  const cardKey = (card: Card) =>
    `${card.id}:${card.owner}:${size(faces.get(card.id)?.size)}:${card.under}:${card.exit}:${card.replaces}:${size(notes.get(card.id)?.size)}${free(card)}`;
  return [
    map.layout,
    map.isBeneathRaised,
    map.people.map((person) => person.id).join(),
    ways.map(({ from, to }) => `${from}>${to}`).join(),
    stones.map(({ owner, size: { width } }) => `${owner}:${width}`).join(),
    ...parts.map(
      ({ cycle, ring, beneath, newSteps, strengths }) =>
        `${cycle.id}:${size(names.get(cycle.id)?.size)}|${ring.map(cardKey).join()}|${beneath.map(cardKey).join()}|${newSteps.map(cardKey).join()}|${strengths.map(cardKey).join()}`,
    ),
  ].join('/');
}

/** Where hands moved cards in the map's layout. With the arrangement it is all that lines depend on. */
function movesKey({ map, faces }: SizedMap): string {
  const moves: string[] = [];
  for (const [id, { card }] of faces) {
    const offset = offsetOf(card, map.layout);
    if (offset) moves.push(`${id}:${offset.x},${offset.y}`);
  }
  return moves.join('/');
}

/** The new lines, with those that run as before taken from before, so that their items stay. */
function keepLines(before: Settled | undefined, now: Settled): Settled {
  if (!before) return now;
  const lines = new Map<string, Line>();
  for (const [key, line] of now.lines) {
    const old = before.lines.get(key);
    lines.set(key, old && isSameLine(old, line) ? old : line);
  }
  return { ...now, lines };
}

function isSameLine(a: Line, b: Line): boolean {
  if (a.from !== b.from || a.to !== b.to || a.edge !== b.edge || a.curve.length !== b.curve.length)
    return false;
  return a.curve.every((cubic, index) => {
    const other = b.curve[index];
    if (!other) return false;
    return (['from', 'out', 'into', 'to'] as const).every(
      (point) => cubic[point].x === other[point].x && cubic[point].y === other[point].y,
    );
  });
}
