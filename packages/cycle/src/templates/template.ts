import * as v from 'valibot';
import { cardKinds, layouts } from '../card.ts';
import { templateIds } from '../template-ids.ts';

/**
 * Whose a slot is: a person by their place on the map, everybody together, or `each`. Slots of `each` that follow one
 * another are one turn, and every person on the map gets it.
 */
export const slotOwners = ['first', 'second', 'each', 'together'] as const;
export type SlotOwner = (typeof slotOwners)[number];

/** A place that waits for a card, with what to ask for it. `prompt`: one plain question to the one who speaks. */
export const Slot = v.object({
  owner: v.picklist(slotOwners),
  kind: v.picklist(cardKinds),
  prompt: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
});
export type Slot = Readonly<v.InferOutput<typeof Slot>>;

/**
 * A structure to begin a map with: slots in the order they are asked for, those of the ring first; the layout that
 * suits it; and how many people it is for. It knows no names: those are the couple's.
 * To translate one, translate the prompts and nothing else.
 */
export const Template = v.object({
  id: v.picklist(templateIds),
  layout: v.picklist(layouts),
  people: v.object({ least: v.number(), most: v.number() }),
  slots: v.array(Slot),
});
export type Template = Readonly<Omit<v.InferOutput<typeof Template>, 'slots' | 'people'>> & {
  readonly slots: readonly Slot[];
  readonly people: { readonly least: number; readonly most: number };
};

/** Two people, or as many as a map holds. */
export const couple = { least: 2, most: 6 } as const;
