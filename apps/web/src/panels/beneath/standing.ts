import type { BeneathKind, Card, CycleMap } from '@undercurrent/cycle';
import '../../words/learn-beneath.ts';
import { t } from '../../words/t.ts';
import type { WhoAnswers } from './who-answers.ts';

/** A card, its people and who sits here: what every part of the strip asks. */
export interface Standing {
  readonly map: CycleMap;
  /** The ring card whose layers these are. */
  readonly card: Card;
  readonly who: WhoAnswers;
  readonly name: string;
}

/** The question of a layer, put to whoever sits here. */
export function questionOf(kind: BeneathKind, { who, name }: Pick<Standing, 'who' | 'name'>): string {
  const isYou = who === 'self' || who === 'in-hand';
  return t(isYou ? `beneath.you.${kind}` : `beneath.they.${kind}`, { name });
}
