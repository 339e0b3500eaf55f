import type { CardKind, Owner } from '@undercurrent/cycle';
import { t } from './t.ts';

/** What a kind is called in a short label: "Trigger", "Longs for". */
export const kindWord = (kind: CardKind): string => t(`kind.${kind}`);

/** The start of the sentence a card of this kind completes: "What I do is …". */
export function sentenceStart(kind: CardKind, owner: Owner | null): string {
  return kind === 'new-step' && owner === 'together'
    ? t('sentence.together.new-step')
    : t(`sentence.${kind}`);
}
