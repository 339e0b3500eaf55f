import * as v from 'valibot';
import { cardKinds, layouts } from '../card.ts';
import { templateIds } from '../template-ids.ts';

/**
 * Whose a slot is: a person by their place on the map, everybody together, or `each`. Slots of `each` that follow one
 * another are one turn, and every person on the map gets it.
 */
export const slotOwners = ['first', 'second', 'each', 'together'] as const;
export type SlotOwner = (typeof slotOwners)[number];

/** What a slot asks, by name. The words are the app's: put to the one who is asked, and telling others of them. */
export const promptIds = [
  'starts',
  'right-then',
  'reach',
  'reached-for',
  'tell-self',
  'get-room',
  'sounds-attack',
  'defend',
  'comes-at',
  'say-nothing',
  'unseen',
  'pull-back',
  'silence-means',
  'good-again',
  'while-good',
  'keep-it',
  'held-on-to',
  'do-then',
  'while-waiting',
  'cools-down',
  'gets-close',
  'learned-love',
  'begin-worry',
  'while-worrying',
  'help-plan',
  'done-for',
  'own-room',
  'touched',
  'touches',
  'shield',
  'soft-spot',
  'shield-once',
  'more-first',
  'more-second',
  'when-happens',
  'step-out',
  'stop-and-return',
  'just-before',
  'tells',
  'in-body',
  'after-that',
  'long-for',
  'for-self',
  'old-starts',
  'old-step',
  'new-step',
  'old-early',
  'comes-to',
] as const;
export type PromptId = (typeof promptIds)[number];

/** A place that waits for a card, with what to ask for it. */
export const Slot = v.object({
  owner: v.picklist(slotOwners),
  kind: v.picklist(cardKinds),
  prompt: v.picklist(promptIds),
});
export type Slot = Readonly<v.InferOutput<typeof Slot>>;

/**
 * A structure to begin a map with: slots in the order they are asked for, those of the ring first; the layout that
 * suits it; and how many people it is for. It knows no names, which are the couple's,
 * and no words, which are the app's.
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
