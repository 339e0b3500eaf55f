import * as Y from 'yjs';

/** One cut in a text: so many characters gone from there on, and these in their place. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Names one character of a text for good, whatever comes and goes around it: who wrote it, and when. */
export interface Tick {
  readonly client: number;
  readonly clock: number;
}

/** Characters that one person wrote one after the other. */
export interface Run extends Tick {
  readonly length: number;
}

/** Characters that were taken out, and the character they stood behind; null at the beginning. */
export interface TakenOut {
  readonly words: string;
  readonly runs: readonly Run[];
  readonly after: Tick | null;
}

/** What one write did to a text: enough to take it back, whatever others have written since. */
export interface TextWritten {
  readonly inserted: readonly Run[];
  readonly taken: readonly TakenOut[];
}

/** A stored value as plain data: words that several may write at once read as a string. */
export function plainValue(value: unknown): unknown {
  return value instanceof Y.Text ? value.toJSON() : value;
}

/**
 * The smallest cut that makes one text of another, never through the middle of a character, nor of one that is joined of
 * several, as a family or a hand with a colour is; null when they are the same.
 */
export function spliceBetween(before: string, after: string): Splice | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  while (isInside(before, start) || isInside(after, start)) start -= 1;
  let end = 0;
  const isAlike = (index: number) =>
    before.charCodeAt(before.length - 1 - index) === after.charCodeAt(after.length - 1 - index);
  while (end < shorter - start && isAlike(end)) end += 1;
  while (isInside(before, before.length - end) || isInside(after, after.length - end)) end -= 1;
  return { at: start, remove: before.length - start - end, insert: after.slice(start, after.length - end) };
}

/**
 * The cuts that bring what somebody made of `from` into what is there `now`, from the last to the first: every
 * character that another wrote meanwhile stays, and so does every one that was written here.
 */
export function splicesInto(
  now: string,
  { from, to }: { readonly from: string; readonly to: string },
): readonly Splice[] {
  const own = spliceBetween(from, to);
  if (!own) return [];
  const theirs = spliceBetween(from, now);
  if (!theirs || own.at + own.remove <= theirs.at) return [own];
  const theirEnd = theirs.at + theirs.remove;
  const shift = theirs.insert.length - theirs.remove;
  if (own.at >= theirEnd) return [{ ...own, at: own.at + shift }];
  const head = Math.max(0, theirs.at - own.at);
  const tail = Math.max(0, own.at + own.remove - theirEnd);
  const behind = theirs.at + theirs.insert.length;
  if (head === 0) return [{ at: behind, remove: tail, insert: own.insert }];
  return [
    { at: behind, remove: tail, insert: '' },
    { at: own.at, remove: head, insert: own.insert },
  ];
}

/** The beginning of words that are too long, without half a character at its end. */
export function cutWords(words: string, max: number): string {
  let end = Math.min(words.length, Math.max(0, max));
  while (end < words.length && isInside(words, end)) end -= 1;
  return words.slice(0, end);
}

/** Words as they are sent: half a character is what nobody else would be sent. */
export const withoutHalves = (words: string): string => words.replace(halves, '\ufffd');

/** What somebody made of `from`, brought into what is there `now`. */
export function mergeWords(now: string, change: { readonly from: string; readonly to: string }): string {
  return splicesInto(now, change).reduce(
    (words, { at, remove, insert }) => words.slice(0, at) + insert + words.slice(at + remove),
    now,
  );
}

/** Cuts in a stored text. Only inside a transaction of `commit.ts`. */
export function spliceText(text: Y.Text, splices: readonly Splice[]): TextWritten {
  const inserted: Run[] = [];
  const taken: TakenOut[] = [];
  for (const { at, remove, insert } of splices) {
    if (remove > 0) {
      taken.push({ words: text.toJSON().slice(at, at + remove), ...placeOfRange(text, at, remove) });
      text.delete(at, remove);
    }
    if (insert !== '') inserted.push(insertAt(text, at, insert));
  }
  return { inserted, taken };
}

/** Which character now stands for one that was taken out and put back. */
export type Heirs = Map<string, Tick>;

/**
 * Takes back what one write did to a text: its characters that still stand go, those it took out come back where
 * they stood. Only inside a transaction of `commit.ts`.
 */
export function takeTextBack(text: Y.Text, { inserted, taken }: TextWritten, heirs: Heirs): TextWritten {
  const own = new Set<string>();
  for (const run of inserted) for (const tick of ticksOf(run)) own.add(nameOf(heirOf(heirs, tick)));
  const removed: TakenOut[] = [];
  for (const { at, length } of rangesOf(text, own).toReversed()) {
    removed.push(...spliceText(text, [{ at, remove: length, insert: '' }]).taken);
  }
  const back: Run[] = [];
  for (const { words, runs, after } of taken.toReversed()) {
    const run = insertAt(text, after ? indexAfter(text, heirOf(heirs, after)) : 0, words);
    back.push(run);
    let clock = run.clock;
    for (const tick of runs.flatMap(ticksOf)) {
      heirs.set(nameOf(heirOf(heirs, tick)), { client: run.client, clock });
      clock += 1;
    }
  }
  return { inserted: back, taken: removed };
}

/** The writes that all characters which stand in a text come from. */
export function writersOf(text: Y.Text): readonly number[] {
  const clients = new Set<number>();
  for (const item of itemsOf(text)) if (!item.deleted) clients.add(item.id.client);
  return [...clients];
}

/** What a text said before a transaction. Only inside the transaction's own events. */
export function wordsBefore(text: Pick<Y.Text, '_start'>, transaction: Y.Transaction): string {
  let words = '';
  for (const item of itemsOf(text)) {
    if (!(item.content instanceof Y.ContentString)) continue;
    const wasThere = item.id.clock < (transaction.beforeState.get(item.id.client) ?? 0);
    const wasStanding = !item.deleted || Y.isDeleted(transaction.deleteSet, item.id);
    if (wasThere && wasStanding) words += item.content.str;
  }
  return words;
}

/** The character a caret stands behind; null at the beginning. */
export function tickBefore(text: Y.Text, index: number): Tick | null {
  if (index <= 0) return null;
  return placeOfRange(text, Math.min(index, text.length) - 1, 1).runs[0] ?? null;
}

/**
 * Where a caret stands that stands behind this character, or behind what is left before it; null for a character that
 * has not come here yet.
 */
export function indexOfCaret(text: Y.Text, tick: Tick | null): number | null {
  if (!tick || Y.getState(text.doc?.store ?? new Y.Doc().store, tick.client) > tick.clock)
    return indexAfter(text, tick);
  return null;
}

function indexAfter(text: Y.Text, tick: Tick | null): number {
  if (!tick) return 0;
  let index = 0;
  for (const { id, length, deleted } of itemsOf(text)) {
    const isIn = id.client === tick.client && tick.clock >= id.clock && tick.clock < id.clock + length;
    if (isIn) return deleted ? index : index + (tick.clock - id.clock) + 1;
    if (!deleted) index += length;
  }
  return index;
}

function insertAt(text: Y.Text, at: number, words: string): Run {
  const { doc } = text;
  if (!doc) throw new Error('a text outside of a document');
  const clock = Y.getState(doc.store, doc.clientID);
  // Half a character is not what others would be sent.
  text.insert(at, withoutHalves(words));
  return { client: doc.clientID, clock, length: words.length };
}

function placeOfRange(text: Y.Text, at: number, length: number): Pick<TakenOut, 'runs' | 'after'> {
  const runs: Run[] = [];
  let after: Tick | null = null;
  let index = 0;
  for (const item of itemsOf(text)) {
    if (item.deleted) continue;
    const { client, clock } = item.id;
    if (index < at) after = { client, clock: clock + Math.min(item.length, at - index) - 1 };
    const start = Math.max(at, index);
    const end = Math.min(at + length, index + item.length);
    if (start < end) runs.push({ client, clock: clock + start - index, length: end - start });
    index += item.length;
    if (index >= at + length) break;
  }
  return { runs, after };
}

/** Where these characters stand, in order. */
function rangesOf(
  text: Y.Text,
  names: ReadonlySet<string>,
): readonly { readonly at: number; readonly length: number }[] {
  const ranges: { at: number; length: number }[] = [];
  for (const [index, tick] of standingIn(text).entries()) {
    if (!names.has(nameOf(tick))) continue;
    const last = ranges.at(-1);
    if (last && last.at + last.length === index) last.length += 1;
    else ranges.push({ at: index, length: 1 });
  }
  return ranges;
}

/** Every character that stands in a text, in order. */
const standingIn = (text: Y.Text): readonly Tick[] =>
  [...itemsOf(text)].flatMap(({ id, length, deleted }) =>
    deleted ? [] : ticksOf({ client: id.client, clock: id.clock, length }),
  );

function heirOf(heirs: Heirs, tick: Tick): Tick {
  let at = tick;
  for (let heir = heirs.get(nameOf(at)); heir; heir = heirs.get(nameOf(at))) at = heir;
  return at;
}

function* itemsOf(text: Pick<Y.Text, '_start'>): Iterable<Y.Item> {
  for (let item = text._start; item !== null; item = item.right) yield item;
}

const ticksOf = ({ client, clock, length }: Run): readonly Tick[] =>
  Array.from({ length }, (_, index) => ({ client, clock: clock + index }));
const nameOf = ({ client, clock }: Tick): string => `${client}:${clock}`;
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** True between two halves of a character, and where one is joined to the next. */
function isInside(words: string, at: number): boolean {
  if (at <= 0 || at >= words.length) return false;
  const [last, next] = [words.charCodeAt(at - 1), words.charCodeAt(at)];
  if (isLowHalf(next)) return isHighHalf(last);
  return last === joiner || joined.test(words.slice(at, at + 2));
}

const joiner = 0x200d;
/** What belongs to the character before it: joiners, the wish for a coloured face, a frame round it, the colour of skin. */
const joined = /^(?:\u200d|\ufe0f|\u20e3|\ud83c[\udffb-\udfff])/;
const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLowHalf = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
