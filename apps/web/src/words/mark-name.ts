import type { Arrow, CardId, CycleMap, Shape } from '@undercurrent/cycle';
import './learn-marks.ts';
import { t } from './t.ts';

/** The most letters of a card's words in the name of an arrow. */
const mostLetters = 40;

/** What an arrow or a shape is called: "Arrow from “I go quiet” to “I ask again”". */
export function markName(map: Pick<CycleMap, 'cards'>, mark: Arrow | Shape): string {
  if (mark.kind === 'shape') return t('marks.shape');
  const from = saidOn(map, mark.from.card);
  const to = saidOn(map, mark.to.card);
  if (from !== null && mark.from.card === mark.to.card) return t('marks.loop', { from });
  if (from !== null && to !== null) return t('marks.arrowBetween', { from, to });
  if (from !== null) return t('marks.arrowFrom', { from });
  return to === null ? t('marks.arrow') : t('marks.arrowTo', { to });
}

/** The same with what it says. */
export function markSaying(map: Pick<CycleMap, 'cards'>, mark: Arrow | Shape): string {
  const name = markName(map, mark);
  return mark.words.trim() === '' ? name : t('marks.saying', { mark: name, words: mark.words });
}

/** The words of a card, but for what is not read out to a whole room; null for no card. */
function saidOn(map: Pick<CycleMap, 'cards'>, id: CardId | null): string | null {
  const card = id === null ? undefined : map.cards.get(id);
  if (!card || card.kind === 'root' || card.kind === 'letter') return null;
  const { text } = card.phrase;
  return text.length > mostLetters ? `${text.slice(0, mostLetters).trimEnd()} …` : text;
}
