import type { Card, CycleMap, Worded } from '@undercurrent/cycle';
import { hasWords, isConfirmed, isIdea, isNote, shownIdeaOwner } from '@undercurrent/cycle';
import { cardLabel } from '../words/card-label.ts';
import { markSaying } from '../words/mark-name.ts';
import { remarkSentence } from '../words/remarks.ts';
import '../words/learn-heard.ts';
import { t } from '../words/t.ts';
import { scribeName } from './scribe-name.ts';
import { isAnyTakenBack } from './taken-back.ts';

/** More sentences than this at once are told as a count. */
const mostSentences = 3;

/** What somebody else did between two maps, in sentences for a screen reader. Moves by hand are not told. */
export function tellEdits(before: CycleMap, after: CycleMap): readonly string[] {
  const sentences: string[] = [];
  for (const card of after.cards.values()) {
    const sentence = tellCard(before.cards.get(card.id), card, after);
    if (sentence) sentences.push(sentence);
  }
  for (const card of before.cards.values()) {
    if (after.bin.cards.has(card.id)) sentences.push(t('outline.heardDeleted', { card: told(after, card) }));
  }
  if (isAnyTakenBack(before, after)) sentences.push(t('outline.heardTakenBack'));
  sentences.push(...tellMarks(before, after), ...tellRemarks(before, after));
  if (before.isBeneathRaised !== after.isBeneathRaised) {
    sentences.push(t(after.isBeneathRaised ? 'outline.heardRaised' : 'outline.heardLowered'));
  }
  return sentences;
}

/** What was told since the last time as one announcement; empty when there is nothing. */
export function bundle(sentences: readonly string[]): string {
  if (sentences.length > mostSentences) return t('outline.heardMany', { count: sentences.length });
  return sentences.join(' ');
}

function tellCard(old: Card | undefined, card: Card, map: CycleMap): string | null {
  // Whose idea it is, and who wrote it, is not told before it is shown.
  if (isIdea(card)) return old ? null : t('outline.heardIdea', { words: card.phrase.text });
  const values = { card: told(map, card), who: scribeName(map, card.phrase.scribe) };
  if (!old) return t('outline.heardAdded', values);
  if (isIdea(old)) return t('outline.heardChosen', values);
  if (old.phrase.text !== card.phrase.text) return t('outline.heardChanged', values);
  if (!isConfirmed(map, old) && isConfirmed(map, card)) return t('outline.heardConfirmed', values);
  if (old.rank !== card.rank) return t('outline.heardMoved', values);
  return null;
}

/** What was put on the paper since, and taken off it; what is drawn by hand has no name to be told by. */
function tellMarks(before: CycleMap, after: CycleMap): readonly string[] {
  if (before.annotations === after.annotations) return [];
  const added = [...after.annotations.values()].flatMap((mark) => {
    if (!hasWords(mark) || before.annotations.has(mark.id)) return [];
    const who = scribeName(after, mark.author);
    if (isNote(mark) && mark.words.trim() !== '') return [t('outline.heardNote', { who, words: mark.words })];
    return [t('outline.heardMark', { who, mark: markCalled(after, mark) })];
  });
  const gone = [...before.annotations.values()].flatMap((mark) => {
    if (!hasWords(mark) || after.annotations.has(mark.id)) return [];
    return [t('outline.heardMarkGone', { mark: markCalled(before, mark) })];
  });
  return [...added, ...gone];
}

function markCalled(map: CycleMap, mark: Worded): string {
  if (!isNote(mark)) return markSaying(map, mark);
  if (mark.words.trim() !== '') return mark.words;
  return t(mark.kind === 'sticky' ? 'tools.sticky' : 'tools.label.tool');
}

/** What was left on cards since. */
function tellRemarks(before: CycleMap, after: CycleMap): readonly string[] {
  if (before.remarks === after.remarks) return [];
  return [...after.remarks.values()].flatMap(({ id, card: on, author, kind, words }) => {
    const card = before.remarks.has(id) ? undefined : after.cards.get(on);
    if (!card) return [];
    const remark = remarkSentence(scribeName(after, author), kind, words);
    return [t('outline.heardRemark', { card: told(after, card), remark })];
  });
}

function told(map: CycleMap, card: Card): string {
  if (isIdea(card) && shownIdeaOwner(map, card) === null)
    return t('outline.idea', { words: card.phrase.text });
  // What lies under a stone, or in a letter nobody has opened, is not read out to a whole room.
  if (card.kind === 'root' || card.kind === 'letter') return cardLabel(map, card);
  return `${cardLabel(map, card)}: ${card.phrase.text}`;
}
