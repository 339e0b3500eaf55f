import { hasWords, heldBy } from '@undercurrent/cycle';
import type { AnnotationId, Arrow, ArrowHold, CycleMap, Shape } from '@undercurrent/cycle';
import './learn-marks.ts';
import { t } from './t.ts';

/** The most letters of something's words in the name of an arrow. */
const mostLetters = 40;

type Said = Pick<CycleMap, 'cards' | 'annotations'>;

/** What an arrow or a shape is called: "Arrow from “I go quiet” to “I ask again”". */
export function markName(map: Said, mark: Arrow | Shape): string {
  if (mark.kind === 'shape') return t('marks.shape');
  const from = saidOn(map, mark.from);
  const to = saidOn(map, mark.to);
  if (from !== null && heldBy(mark.from) === heldBy(mark.to)) return t('marks.loop', { from });
  if (from !== null && to !== null) return t('marks.arrowBetween', { from, to });
  if (from !== null) return t('marks.arrowFrom', { from });
  return to === null ? t('marks.arrow') : t('marks.arrowTo', { to });
}

/** The same with what it says. */
export function markSaying(map: Said, mark: Arrow | Shape): string {
  const name = markName(map, mark);
  return mark.words.trim() === '' ? name : t('marks.saying', { mark: name, words: mark.words });
}

/** The words of what an end is on, but for what is not read out to a whole room; null for none. */
export function saidOn(map: Said, { card: id, mark }: ArrowHold): string | null {
  if (id === null) return mark === undefined ? null : saidBy(map, mark);
  const card = map.cards.get(id);
  if (!card || card.kind === 'root' || card.kind === 'letter') return null;
  return cut(card.phrase.text);
}

function saidBy({ annotations }: Said, id: AnnotationId): string | null {
  const mark = annotations.get(id);
  if (!mark || !hasWords(mark)) return null;
  if (mark.words.trim() !== '') return cut(mark.words);
  return mark.kind === 'shape' ? t('marks.shape') : null;
}

function cut(text: string): string {
  return text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()} …` : text;
}
