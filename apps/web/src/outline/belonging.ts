import { replacedCard } from '@undercurrent/cycle';
import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import '../words/learn-outline.ts';
import { t } from '../words/t.ts';
import '../words/learn-told.ts';

/**
 * What a card off the ring belongs to, in words: the card it hangs under, takes the place of, or leads out from; of a
 * new step also at what it begins and towards whom it goes. Null for a card that tells nothing more.
 */
export function belongingOf(map: Pick<CycleMap, 'cards'>, card: Card): string | null {
  const { notice, direction, owner } = card;
  const noticed = owner === 'together' ? 'canvas.noticedTogether' : 'canvas.noticed';
  const parts = [
    notice === null ? null : t(noticed, { words: notice }),
    linkOf(map, card),
    direction === null ? null : t(`canvas.direction.${direction}`),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' · ') : null;
}

function linkOf(map: Pick<CycleMap, 'cards'>, card: Card): string | null {
  const wordsOf = (id: CardId | null) => (id ? map.cards.get(id)?.phrase.text : undefined);
  const under = wordsOf(card.under);
  if (under !== undefined) return t('outline.hangsUnder', { words: under });
  const replaced = replacedCard(map, card)?.phrase.text;
  if (replaced !== undefined) return t('outline.replaces', { words: replaced });
  const left = wordsOf(card.exit);
  return left === undefined ? null : t('outline.leadsOut', { words: left });
}
