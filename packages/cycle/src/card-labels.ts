import type { Card, CardKind } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import type { Pronouns } from './person.ts';

type KindLabel = string | Readonly<Record<Pronouns, string>>;

/** The words above a card's words, in one language: `separator` stands between the owner and the kind. */
export interface CardLabels {
  readonly together: string;
  readonly separator: string;
  readonly kinds: Readonly<Record<CardKind, KindLabel>>;
}

/** The labels in English. */
export const englishCardLabels: CardLabels = {
  together: 'Together',
  separator: ' · ',
  kinds: {
    cue: 'Trigger',
    feeling: 'Feels',
    meaning: {
      she: 'Tells herself',
      he: 'Tells himself',
      they: 'Tells themself',
      name: 'Thinks',
    },
    body: 'In the body',
    move: 'Does',
    tender: 'Underneath feels',
    fear: 'Fears',
    need: 'Longs for',
    root: 'Where it began',
    'once-helped': 'Once it helped',
    'new-step': 'New step',
    pause: 'Pause',
    'early-sign': 'Early sign',
    strength: 'What we have',
    letter: 'Letter',
  },
};

/** The label of a card, such as "Malaki · Tells himself" or "Together · New step". */
export function cardLabel(
  map: Pick<CycleMap, 'people'>,
  card: Pick<Card, 'owner' | 'kind'>,
  labels: CardLabels = englishCardLabels,
): string {
  const owner = map.people.find((person) => person.id === card.owner);
  const kind = labels.kinds[card.kind];
  const told = typeof kind === 'string' ? kind : kind[owner?.pronouns ?? 'name'];
  return `${owner?.name ?? labels.together}${labels.separator}${told}`;
}
