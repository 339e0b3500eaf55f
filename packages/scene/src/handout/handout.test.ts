import { light, mapFonts } from '@undercurrent/theme';
import { expect, test } from 'vitest';
import { theTango } from '../../../../tests/world/the-tango.ts';
import { createComposer } from '../compose.ts';
import type { Mark } from '../mark.ts';
import { composeHandout } from './compose-handout.ts';
import type { Handout, HandoutBlock, HandoutPage } from './compose-handout.ts';
import type { HandoutContent, HandoutSection, HandoutWords } from './content.ts';
import { lyingAcross, paperSizes, printPixels, roomOn } from './page.ts';

const measure = (text: string, font: { readonly size: number }) => [...text].length * font.size * 0.5;
const map = theTango();
const [lanie, malaki] = map.people.map(({ id }) => id);
if (!lanie || !malaki) throw new Error('the tango has two people');
const composed = createComposer({ measure }).compose(map, { palette: light });
const scene = { ...composed, bounds: { ...composed.bounds, width: 1080 } };

const plain = (text: string): HandoutWords => [{ text, owner: null }];
const long = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const compose = (sections: readonly HandoutSection[], more: Partial<HandoutContent> = {}): Handout =>
  composeHandout(
    {
      ...{ paper: 'a4', people: map.people, title: 'The Tango', subtitle: 'Our cycle', footer: 'Same team' },
      ...{ sections, ...more },
    },
    { measure, palette: light },
  );
const story = (...sentences: readonly string[]): HandoutSection => ({
  ...{ kind: 'story', heading: 'Our story', note: 'Agreed by both' },
  sentences: sentences.map(plain),
});
const panel = (...lines: readonly string[]): HandoutSection => ({
  ...{ kind: 'panel', heading: 'Our new steps', look: 'together' },
  lines: lines.map(plain),
});
const columns = (...rows: readonly (readonly string[])[]): HandoutSection => ({
  ...{ kind: 'columns', heading: 'Beneath the cycle', owners: [lanie, malaki] },
  rows: rows.map((row) => row.map((text) => (text === '' ? [] : plain(text)))),
});
const blocks = ({ pages }: Handout): readonly HandoutBlock[] => pages.flatMap((page) => page.blocks);
const words = (handout: Handout, role: HandoutBlock['role'] = 'paragraph') =>
  blocks(handout)
    .filter((block) => block.role === role)
    .map(({ text }) => text);
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

test('a page is set in the order in which it is read', () => {
  const handout = compose([
    story('When it rains, it pours.'),
    columns(['Longs for rest', 'Fears rain']),
    panel('Ask.'),
  ]);
  expect(handout.pages).toHaveLength(1);
  expect(words(handout, 'title')).toEqual(['The Tango']);
  expect(words(handout, 'heading')).toEqual(['Our story', 'Beneath the cycle', 'Our new steps']);
  expect(words(handout)).toEqual([
    'Our cycle',
    'When it rains, it pours.',
    'Agreed by both',
    'Longs for rest',
    'Fears rain',
    'Ask.',
  ]);
});

test('the whole map is in its frame, on either paper, and keeps its proportions', () => {
  for (const paper of ['a4', 'letter'] as const) {
    for (const sections of [[mapSection()], [mapSection(), story(long(60))]]) {
      const handout = compose(sections, { paper });
      const inset = blocks(handout).find(({ role }) => role === 'figure')?.inset;
      if (!inset) throw new Error('there is a map');
      const { box, scale, from } = inset;
      const room = roomOn(paperSizes[paper]);
      expect(box.x).toBeGreaterThanOrEqual(room.x);
      expect(box.x + box.width).toBeLessThanOrEqual(room.x + room.width + 0.001);
      expect(box.y + box.height).toBeLessThanOrEqual(room.y + room.height + 0.001);
      const { bounds } = scene;
      expect(from.x).toBeLessThan(bounds.x);
      expect(from.y).toBeLessThan(bounds.y);
      expect(from.x + box.width / scale).toBeGreaterThan(bounds.x + bounds.width);
      expect(from.y + box.height / scale).toBeGreaterThan(bounds.y + bounds.height);
    }
  }
});

test('what does not fit goes on another page, no word lost and none cut, each page with its number', () => {
  const told = long(900);
  const handout = compose([mapSection(), story(told), panel(long(300), long(20))]);
  expect(handout.pages.length).toBeGreaterThan(1);
  expect(words(handout).join(' ')).toContain(told);
  const room = roomOn(paperSizes.a4);
  for (const [index, { size, blocks: page }] of handout.pages.entries()) {
    const foot = texts(page.at(-1)?.marks ?? []).map(({ text }) => text);
    expect(foot).toEqual(['Same team', `${index + 1} / ${handout.pages.length}`]);
    for (const { role, marks, inset } of page) {
      if (inset || role === 'decoration') continue;
      for (const mark of texts(marks)) {
        expect(mark.at.x + measure(mark.text, mark.font)).toBeLessThanOrEqual(room.x + room.width + 0.001);
        expect(mark.at.y).toBeLessThanOrEqual(room.y + room.height);
        expect(mark.at.x).toBeGreaterThanOrEqual(0);
      }
    }
    expect(size).toEqual(paperSizes.a4);
  }
});

test('no heading stands alone at the foot of a page, nor a single line of a paragraph', () => {
  // Every way a page can end: the text above grows line by line.
  for (let count = 380; count < 560; count += 6) {
    const handout = compose([story(long(count)), panel(long(60)), columns([long(50), long(70)])]);
    const parted = (key: string) => blocks(handout).filter((block) => block.key === key).length > 1;
    for (const { blocks: page } of handout.pages) {
      const read = page.filter(({ role }) => role !== 'decoration');
      expect(read.at(-1)?.role).not.toBe('heading');
      const pieces = read.filter(({ role, key }) => role === 'paragraph' && parted(key));
      const heights = pieces.map(({ marks }) => new Set(texts(marks).map(({ at }) => at.y)).size);
      expect(heights.every((lines) => lines > 1)).toBe(true);
    }
  }
});

test('columns are as wide as each other, marked as their people are, and told apart without colour', () => {
  const handout = compose([columns(['to be held', long(40)], ['', 'being left'])]);
  const [band] = blocks(handout).filter(({ key }) => key.startsWith('band/'));
  const marks = band?.marks ?? [];
  expect(marks).toHaveLength(2);
  const [hers, his] = marks.map((mark) => (mark.kind === 'path' ? mark.d.split('M').length - 1 : 0));
  expect(hers).toBe(1);
  expect(his).toBeGreaterThan(3);
  const starts = new Set(
    blocks(handout)
      .filter(({ role, key }) => role === 'paragraph' && key !== 'subtitle')
      .flatMap(({ marks: set }) => texts(set).map(({ at }) => at.x)),
  );
  expect(starts.size).toBe(2);
});

test('a name is drawn as its person’s, and what surrounds it is not', () => {
  const said: HandoutSection = {
    ...{ kind: 'story', heading: 'Our story', note: null },
    sentences: [
      [
        { text: 'When ', owner: null },
        { text: 'L', owner: lanie },
        { text: '’s voice rises', owner: null },
      ],
    ],
  };
  const block = blocks(compose([said])).find(({ text }) => text.startsWith('When'));
  expect(block?.text).toBe('When L’s voice rises');
  expect(texts(block?.marks ?? []).map(({ text, font, fill }) => [text, font.weight, fill])).toEqual([
    ['When ', 500, light.ink],
    ['L', 700, light.people.purple.text],
    ['’s voice rises', 500, light.ink],
  ]);
});

test('words that run from right to left are one stretch a line, from the right', () => {
  const said: HandoutSection = {
    ...{ kind: 'story', heading: 'قصتنا', note: null },
    sentences: [
      [
        { text: 'حين ', owner: null },
        { text: 'ليلى', owner: lanie },
        { text: ' تبكي', owner: null },
      ],
    ],
  };
  const block = blocks(compose([said])).find(({ text }) => text.includes('ليلى'));
  const marks = texts(block?.marks ?? []);
  const room = roomOn(paperSizes.a4);
  expect(marks.map(({ text, direction }) => [text, direction])).toEqual([['حين ليلى تبكي', 'rtl']]);
  expect(marks[0]?.at.x).toBe(room.x + room.width);
});

test('the map gives way where that saves a page, and takes its room where it does not', () => {
  const shareOf = (handout: Handout) => {
    const box = blocks(handout).find(({ role }) => role === 'figure')?.inset?.box;
    return (box?.height ?? 0) / paperSizes.a4.height;
  };
  const square = { ...scene, bounds: { ...scene.bounds, width: 700, height: 700 } };
  const withStory = (count: number) => compose([{ ...mapSection(), scene: square }, story(long(count))]);
  const counts = Array.from({ length: 40 }, (_, index) => 4 + index * 8);
  const fullest = counts.findLast((count) => withStory(count).pages.length === 1) ?? 0;
  expect(fullest).toBeGreaterThan(40);
  expect(shareOf(withStory(fullest))).toBeLessThan(shareOf(withStory(4)) * 0.95);
});

test('a map whose words would be too small lies across on a page of its own, behind the words', () => {
  const wide = { ...scene, bounds: { ...scene.bounds, width: 1420, height: 960 } };
  const wordSize = (handout: Handout) =>
    (blocks(handout).find(({ role }) => role === 'figure')?.inset?.scale ?? 0) * mapFonts.cardWords.size;
  for (const paper of ['a4', 'letter'] as const) {
    const handout = compose([{ ...mapSection(), scene: wide }, story(long(60))], { paper });
    expect(handout.pages.map(({ size }) => size)).toEqual([
      paperSizes[paper],
      lyingAcross(paperSizes[paper]),
    ]);
    expect(wordSize(handout)).toBeGreaterThan(7);
    expect(handout.pages[0]?.blocks.map(({ role }) => role)).not.toContain('figure');
    expectMapInside(handout.pages[1]);
    // Where nothing else is asked for, its title is on the same page.
    const alone = compose([{ ...mapSection(), scene: wide }], { paper });
    expect(alone.pages.map(({ size }) => size)).toEqual([lyingAcross(paperSizes[paper])]);
    expect(words(alone, 'title')).toEqual(['The Tango']);
    expectMapInside(alone.pages[0]);
  }
  // A long name takes more lines, and the map what is left.
  const named = compose([{ ...mapSection(), scene: wide }], { title: long(30) });
  expect(named.pages).toHaveLength(1);
  expectMapInside(named.pages[0]);
  // A tall map is as large on an upright page as it can be.
  const tall = { ...scene, bounds: { ...scene.bounds, width: 960, height: 1900 } };
  expect(compose([{ ...mapSection(), scene: tall }]).pages.map(({ size }) => size)).toEqual([paperSizes.a4]);
});

test('a word that is wider than its line is parted, and nothing of it is lost', () => {
  const handout = compose([panel('x'.repeat(400))]);
  expect(words(handout).join('').replaceAll(' ', '')).toContain('x'.repeat(400));
  expect(handout.pages).toHaveLength(1);
});

test('a handout of nothing is still a page', () => {
  const handout = compose([]);
  expect(handout.pages).toHaveLength(1);
  expect(words(handout, 'title')).toEqual(['The Tango']);
});

test('papers in print have the pixels of 300 dots an inch', () => {
  expect(printPixels(paperSizes.a4)).toEqual({ width: 2480, height: 3508 });
  expect(printPixels(paperSizes.letter)).toEqual({ width: 2550, height: 3300 });
});

function expectMapInside(page: HandoutPage | undefined): void {
  const box = page?.blocks.find(({ role }) => role === 'figure')?.inset?.box;
  if (!page || !box) throw new Error('there is a map on the page');
  const room = roomOn(page.size);
  const lowest = page.blocks.flatMap(({ role, marks }) => (role === 'title' ? texts(marks) : []));
  expect(box.y).toBeGreaterThanOrEqual(Math.max(room.y, ...lowest.map(({ at }) => at.y)));
  expect(box.y + box.height).toBeLessThanOrEqual(room.y + room.height + 0.001);
  expect(box.x + box.width).toBeLessThanOrEqual(room.x + room.width + 0.001);
}

function mapSection() {
  return { kind: 'map', scene, description: 'The cycle' } as const;
}
