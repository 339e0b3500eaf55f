import type { CardId, CycleMap } from '@undercurrent/cycle';
import { createAnnotationId, createCycleId, createRemarkId, layouts } from '@undercurrent/cycle';
import { doesBoxHold, growBox } from '@undercurrent/geometry';
import { palettes } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { blend } from './blend.ts';
import { createComposer } from './compose.ts';
import type { Scene } from './scene.ts';
import { annotationsOf, cardAt, cast, fakeMeasure, mapOf, randomMap, tangoPlans } from './testing/maps.ts';

const palette = palettes.light;

function composer() {
  return createComposer({ measure: fakeMeasure });
}

function withWords(map: CycleMap, id: CardId, text: string): CycleMap {
  const card = map.cards.get(id);
  if (!card) throw new Error('no such card');
  return { ...map, cards: new Map(map.cards).set(id, { ...card, phrase: { ...card.phrase, text } }) };
}

/** The keys of the items of `now` that are not the very same objects in `before`. */
function redrawn(before: Scene, now: Scene): readonly string[] {
  const old = new Set(before.items);
  return now.items.filter((item) => !old.has(item)).map((item) => item.key);
}

test('a map composed again without a change is made of the same items', () => {
  const { compose } = composer();
  const map = mapOf(tangoPlans, { isBeneathRaised: true });
  expect(redrawn(compose(map, { palette }), compose({ ...map }, { palette }))).toEqual([]);
});

test('new words of the same length on one card redraw that card alone', () => {
  const { compose } = composer();
  const map = mapOf(tangoPlans, { isBeneathRaised: true });
  const before = compose(map, { palette });
  expect(redrawn(before, compose(withWords(map, cardAt(0), 'Malaki goes quite'), { palette }))).toEqual([
    `card/${cardAt(0)}`,
  ]);
});

test('a dragged card redraws itself and the lines at it', () => {
  const { compose } = composer();
  const map = mapOf(tangoPlans, { isBeneathRaised: true });
  const before = compose(map, { palette });
  const centers = new Map([[cardAt(1), { x: 30, y: -12 }]]);
  const now = compose(map, { palette, centers });
  expect(redrawn(before, now).toSorted()).toEqual(
    [`card/${cardAt(1)}`, `edge/${cardAt(0)}`, `edge/${cardAt(1)}`].toSorted(),
  );
  const still = before.placements.get(cardAt(1))?.box;
  expect(now.placements.get(cardAt(1))?.box).toMatchObject({
    x: (still?.x ?? 0) + 30,
    y: (still?.y ?? 0) - 12,
  });
});

test('what is hidden is not drawn, and its lines stay', () => {
  const { compose } = composer();
  const scene = compose(mapOf(tangoPlans), { palette, hidden: new Set([cardAt(0)]) });
  const keys = scene.items.map((item) => item.key);
  expect(keys).not.toContain(`card/${cardAt(0)}`);
  expect(keys).toContain(`edge/${cardAt(0)}`);
});

test('an offset moves a card in its own layout only', () => {
  const plans = tangoPlans.map((plan, index) =>
    index === 1 ? { ...plan, offsets: { ring: { x: 40, y: 0 } } } : plan,
  );
  const plain = composer().compose(mapOf(tangoPlans), { palette }).placements.get(cardAt(1));
  const ring = composer().compose(mapOf(plans), { palette }).placements.get(cardAt(1));
  const columns = composer()
    .compose(mapOf(plans, { layout: 'columns' }), { palette })
    .placements.get(cardAt(1));
  expect(ring?.box.x).toBe((plain?.box.x ?? 0) + 40);
  expect(ring?.home).toEqual(plain?.home);
  expect(columns?.box).toMatchObject(columns?.home ?? {});
});

test('folded, nothing of the words beneath is in the scene, and no sign for an owner with nothing there', () => {
  const lanieOnly = tangoPlans.filter((plan, index) => index < 9 && plan.kind !== 'pause');
  const scene = composer().compose(mapOf(lanieOnly), { palette });
  const texts = scene.items
    .flatMap((item) => item.marks)
    .flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(texts.join(' ')).not.toContain('leave me');
  expect(scene.waterlineY).toBeNull();
  const sign = scene.items.find((item) => item.target?.kind === 'waterline');
  expect(sign?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(['3']);
});

test('words that nobody confirmed lean and wear a hollow ring; confirmed ones do not', () => {
  const scene = composer().compose(mapOf(tangoPlans), { palette });
  const marksOf = (index: number) =>
    scene.items.find((item) => item.key === `card/${cardAt(index)}`)?.marks ?? [];
  const leans = (index: number) =>
    marksOf(index).some((mark) => mark.kind === 'text' && mark.font.isItalic === true);
  const rings = (index: number) =>
    marksOf(index).some((mark) => mark.kind === 'path' && mark.stroke && !mark.fill);
  expect([leans(5), rings(5), leans(4), rings(4)]).toEqual([true, true, false, false]);
});

test('every card wears its owner’s colour, dash and shape, and says the name', () => {
  const scene = composer().compose(mapOf(tangoPlans), { palette });
  const marks = scene.items.find((item) => item.key === `card/${cardAt(3)}`)?.marks ?? [];
  const fills = marks.flatMap((mark) => (mark.kind === 'path' && mark.fill ? [mark.fill] : []));
  expect(fills).toEqual([palette.people.red.line, palette.people.red.line]);
  expect(marks.some((mark) => mark.kind === 'text' && mark.text.startsWith('Malaki'))).toBe(true);
});

test('a card of Hebrew or Arabic words mirrors one of words that run from left to right', () => {
  const [lanie] = cast;
  if (!lanie) throw new Error('nobody is there');
  const inset = (words: string) => {
    const map = mapOf([{ owner: lanie.id, kind: 'feeling', words }]);
    const scene = composer().compose(map, { palette });
    const box = scene.placements.get(cardAt(0))?.box;
    const mark = scene.items
      .flatMap((item) => item.marks)
      .find((one) => one.kind === 'text' && one.text.startsWith(words.slice(0, 3)));
    if (mark?.kind !== 'text' || !box) throw new Error('the words are drawn');
    const { direction, align, at } = mark;
    return { direction, align, fromLeft: at.x - box.x, fromRight: box.x + box.width - at.x };
  };
  const [latin, hebrew] = [inset('I feel alone'), inset('אני מרגישה לבד')];
  expect(hebrew).toMatchObject({ direction: 'rtl', align: 'start' });
  expect(hebrew.fromRight).toBe(latin.fromLeft);
  expect(hebrew.fromRight).toBeLessThan(hebrew.fromLeft);
});

test('a card grows for a long word as far as a card may, and breaks only a longer one', () => {
  const [lanie] = cast;
  if (!lanie) throw new Error('nobody is there');
  const widthOf = (words: string) =>
    composer()
      .compose(mapOf([{ owner: lanie.id, kind: 'feeling', words }]), { palette })
      .placements.get(cardAt(0))?.box.width ?? 0;
  expect(widthOf('lonely')).toBe(176);
  expect(widthOf('incomprehensibilities')).toBeGreaterThan(176);
  expect(widthOf('incomprehensibilities'.repeat(9))).toBeLessThanOrEqual(376);
});

test('a second cycle stands beside the first, and each keeps its name', () => {
  const map = mapOf(tangoPlans);
  const [first] = map.cycles;
  if (!first) throw new Error('no cycle');
  const second = { ...first, id: createCycleId(() => 'secondcycle'), name: 'The new dance', rank: 'b' };
  const cards = [...map.cards.values()].map((card, index) =>
    index >= 3 && index < 6 ? { ...card, cycle: second.id } : card,
  );
  const scene = composer().compose(
    { ...map, cycles: [first, second], cards: new Map(cards.map((card) => [card.id, card])) },
    { palette },
  );
  const right = (index: number) => scene.placements.get(cardAt(index))?.box.x ?? Number.NaN;
  expect(Math.min(right(3), right(4), right(5))).toBeGreaterThan(
    Math.max(right(0), right(1), right(2)) + 176,
  );
  expect(scene.items.filter((item) => item.target?.kind === 'cycle-name')).toHaveLength(2);
});

test('an empty map has a place to look at, and a name to give', () => {
  const scene = composer().compose(mapOf([], { name: '' }), { palette });
  expect(scene.bounds.width).toBeGreaterThan(0);
  expect(scene.items.map((item) => item.target?.kind)).toEqual(['cycle-name']);
});

test.each(layouts)('the bounds of %s hold every card and every line', (layout) => {
  const scene = composer().compose(
    randomMap({ seed: 5, ring: 8, layout, beneath: 6, newSteps: 3, notes: true }),
    { palette },
  );
  const outside = scene.items.filter(
    (item) => item.key !== 'water' && !doesBoxHold(growBox(scene.bounds, 1e-6), item.box),
  );
  expect(outside.map((item) => item.key)).toEqual([]);
});

test('ink, notes and labels are drawn in the one order that every screen shares', () => {
  const at = { x: 0, y: 0 };
  const idOf = (name: string) => createAnnotationId(() => name);
  const annotations = annotationsOf([
    {
      id: idOf('aaaaaaaaaa'),
      kind: 'ink',
      brush: 'pen',
      pressures: [],
      author: 'therapist',
      at,
      anchor: null,
      points: [0, 0, 9, 4, 22, 7],
      color: 'ink',
      width: 3,
    },
    {
      id: idOf('cccccccccc'),
      kind: 'label',
      author: 'therapist',
      at,
      anchor: null,
      words: 'it speeds up here!',
    },
    {
      id: idOf('bbbbbbbbbb'),
      kind: 'sticky',
      author: 'therapist',
      at,
      anchor: null,
      words: 'a note '.repeat(30),
      paper: null,
    },
  ]);
  const scene = composer().compose(mapOf([], { annotations }), { palette });
  expect([...scene.annotationBoxes.keys()]).toEqual([
    idOf('bbbbbbbbbb'),
    idOf('cccccccccc'),
    idOf('aaaaaaaaaa'),
  ]);
  expect(scene.annotationBoxes.get(idOf('bbbbbbbbbb'))?.height).toBeGreaterThan(150);
});

test('a motion begins with the one scene, ends with the other, and moves every card between', () => {
  const { compose } = composer();
  const ring = compose(mapOf(tangoPlans, { isBeneathRaised: true }), { palette });
  const columns = compose(mapOf(tangoPlans, { isBeneathRaised: true, layout: 'columns' }), { palette });
  expect(blend(ring, columns, 0)).toBe(ring);
  expect(blend(ring, columns, 1)).toBe(columns);
  const half = blend(ring, columns, 0.5);
  const x = (scene: Scene) => scene.placements.get(cardAt(4))?.box.x ?? Number.NaN;
  expect(x(half)).toBeCloseTo((x(ring) + x(columns)) / 2, 6);
  expect(new Set(half.items.map((item) => item.key)).size).toBe(half.items.length);
});

test('dragging among 500 cards draws anew only the card and the lines at it', () => {
  const { compose } = composer();
  const map = randomMap({ seed: 9, ring: 500, layout: 'ring', turns: 'many' });
  const known = new Set(compose(map, { palette }).items);
  for (let step = 1; step < 20; step++) {
    const centers = new Map([[cardAt(250), { x: step, y: step / 2 }]]);
    const drawn = compose(map, { palette, centers }).items.filter((item) => !known.has(item));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThanOrEqual(3);
  }
});

test('what was left on a card shows as one small mark a sort, in every layout, and redraws that card alone', () => {
  for (const layout of layouts) {
    const { compose } = composer();
    const map = mapOf(tangoPlans, { layout, isBeneathRaised: true });
    const before = compose(map, { palette });
    const remark = { card: cardAt(0), to: 'together', author: 'therapist', words: 'What then?' } as const;
    const left = (['question', 'question', 'suggestion'] as const).map((kind, index) => ({
      ...remark,
      kind,
      id: createRemarkId(() => `remark${index}00`),
    }));
    const remarks = new Map(left.map((one) => [one.id, one]));
    const now = compose({ ...map, remarks }, { palette });
    const key = `card/${cardAt(0)}`;
    expect(redrawn(before, now)).toEqual([key]);
    const itemOf = (scene: Scene) => scene.items.find((item) => item.key === key);
    const [bare, marked] = [itemOf(before), itemOf(now)];
    expect(now.placements.get(cardAt(0))?.box).toEqual(before.placements.get(cardAt(0))?.box);
    // A disc and a dotted question mark, a disc and a pencil.
    expect((marked?.marks.length ?? 0) - (bare?.marks.length ?? 0)).toBe(5);
    expect(JSON.stringify(marked?.marks)).not.toContain('What then?');
  }
});
