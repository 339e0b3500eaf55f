import type { BeneathKind, Card } from './card.ts';
import { beneathKinds } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import { beneathCards } from './ring.ts';

/** What lies beneath a ring card, of one kind. */
export interface Layer {
  readonly kind: BeneathKind;
  /** What hangs under the card, then what lies beneath all of its owner's, then what both share. */
  readonly cards: readonly Card[];
}

/** The layers beneath a ring card, in the order they are gone through; all five, also those that hold nothing. */
export function layersUnder(map: Pick<CycleMap, 'cards'>, card: Card): readonly Layer[] {
  const beneath = beneathCards(map, card.cycle);
  return beneathKinds.map((kind) => {
    const ofKind = beneath.filter((each) => each.kind === kind);
    const under = ofKind.filter((each) => each.under === card.id);
    const whole = ofKind.filter((each) => each.owner === card.owner && each.under === null);
    const shared = ofKind.filter((each) => each.owner === 'together' && each.under !== card.id);
    return { kind, cards: [...under, ...whole, ...shared] };
  });
}

/** The layer to ask for after one that was answered: the next below it that holds nothing, else the first that does. */
export function layerAfter(layers: readonly Layer[], answered: BeneathKind): BeneathKind | null {
  const from = layers.findIndex(({ kind }) => kind === answered) + 1;
  const order = [...layers.slice(from), ...layers.slice(0, from)];
  return order.find(({ kind, cards }) => kind !== answered && cards.length === 0)?.kind ?? null;
}
