import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import { t } from '../words/t.ts';

/** What a card off the ring belongs to, in words: the card it hangs under, takes the place of, or leads out from. */
export function belongingOf(map: CycleMap, card: Card): string | null {
  const wordsOf = (id: CardId | null) => (id ? map.cards.get(id)?.phrase.text : undefined);
  const under = wordsOf(card.under);
  if (under !== undefined) return t('outline.hangsUnder', { words: under });
  const replaced = wordsOf(card.replaces);
  if (replaced !== undefined) return t('outline.replaces', { words: replaced });
  const left = wordsOf(card.exit);
  return left === undefined ? null : t('outline.leadsOut', { words: left });
}
