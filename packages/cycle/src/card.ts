import * as v from 'valibot';
import { CardId, CycleId, PersonId } from './ids.ts';
import { limits } from './limits.ts';
import { Point } from './point.ts';

/** Kinds on the ring: what is seen and said, in the order a turn is mostly told. */
export const ringKinds = ['cue', 'feeling', 'meaning', 'body', 'move'] as const;
/** Kinds beneath the waterline. */
export const beneathKinds = ['tender', 'fear', 'need', 'root', 'once-helped'] as const;
/** Kinds among the new steps: what to do next time, the agreement to pause, and what tells early that it starts. */
export const newStepKinds = ['new-step', 'pause', 'early-sign'] as const;
/** What this couple has: above the cycle, never on it. */
export const strengthKinds = ['strength'] as const;
/** From one partner to another, once it was offered; read beside the map, never drawn on it. */
export const letterKinds = ['letter'] as const;
/** Every kind of card. */
export const cardKinds = [
  ...ringKinds,
  ...beneathKinds,
  ...newStepKinds,
  ...strengthKinds,
  ...letterKinds,
] as const;

/** A kind on the ring. */
export type RingKind = (typeof ringKinds)[number];
/** A kind beneath the waterline. */
export type BeneathKind = (typeof beneathKinds)[number];
/** A kind among the new steps. */
export type NewStepKind = (typeof newStepKinds)[number];
/** What a card tells; see section 2 of the domain. */
export type CardKind = (typeof cardKinds)[number];

/** Every surface, from the top down. */
export const surfaces = ['ring', 'beneath', 'new-steps', 'strengths', 'letters'] as const;
/** Where a kind lives: on the ring, beneath the waterline, among the new steps, the strengths or the letters. */
export type Surface = (typeof surfaces)[number];

const kindsOn: readonly (readonly [Surface, readonly CardKind[]])[] = [
  ['ring', ringKinds],
  ['beneath', beneathKinds],
  ['new-steps', newStepKinds],
  ['strengths', strengthKinds],
  ['letters', letterKinds],
];
const surfaceByKind = new Map(kindsOn.flatMap(([surface, kinds]) => kinds.map((kind) => [kind, surface])));

/** The surface a kind lives on. */
export function surfaceOf(kind: CardKind): Surface {
  return surfaceByKind.get(kind) ?? 'ring';
}

/** Kinds that may belong to all together: roots that both share, new steps, strengths. All others are one person's. */
export const sharedKinds: readonly CardKind[] = ['root', ...newStepKinds, ...strengthKinds];

/** Towards whom a new step goes. */
export const directions = ['toward-other', 'for-myself', 'together'] as const;
export type Direction = (typeof directions)[number];

/** Whose experience a card tells: one person's, or everybody's on the map. */
export const Owner = v.union([PersonId, v.literal('together')]);
export type Owner = v.InferOutput<typeof Owner>;

/** Who typed: a person of the couple, or the therapist. */
export const Scribe = v.union([PersonId, v.literal('therapist')]);
export type Scribe = v.InferOutput<typeof Scribe>;

/**
 * Words somebody owns, with who typed them and who has made them their own. One value: a confirmation
 * can never end up on words that its giver did not see.
 */
export const Phrase = v.object({
  text: v.pipe(v.string(), v.maxLength(limits.words)),
  scribe: Scribe,
  confirmedBy: v.pipe(v.array(PersonId), v.maxLength(limits.people)),
});
export type Phrase = Readonly<v.InferOutput<typeof Phrase>>;

/** What the edge that leaves a ring card says: a few words, and whether this step turns the cycle up. */
export const EdgeNote = v.object({
  words: v.pipe(v.string(), v.maxLength(limits.label)),
  amplifies: v.boolean(),
});
export type EdgeNote = Readonly<v.InferOutput<typeof EdgeNote>>;

/** Every layout. */
export const layouts = ['ring', 'figure-eight', 'columns', 'free'] as const;
/** How one model is arranged. Switching loses nothing. */
export type Layout = (typeof layouts)[number];

/**
 * One owned statement on a map.
 * `rank` orders cards of one surface (ties by id). `under` is the ring card a beneath card hangs under
 * (null: under the person). `replaces` and `exit` belong to new steps: the ring card a new step takes the
 * place of, and the ring card whose leaving edge it branches from.
 * `notice`: what a new step begins at ("When I notice …"); owned like the words. `isIdea`: a new step that lies
 * in the pool and is not chosen yet. `recipient`: whom a letter is for.
 * `offsets`: by layout, how far a hand moved the card from its place; in `free` it is the place itself.
 */
export const Card = v.object({
  id: CardId,
  cycle: CycleId,
  owner: Owner,
  kind: v.picklist(cardKinds),
  phrase: Phrase,
  rank: v.string(),
  under: v.nullable(CardId),
  replaces: v.nullable(CardId),
  exit: v.nullable(CardId),
  edge: v.nullable(EdgeNote),
  notice: v.nullable(v.pipe(v.string(), v.maxLength(limits.label))),
  direction: v.nullable(v.picklist(directions)),
  isIdea: v.boolean(),
  recipient: v.nullable(PersonId),
  offsets: v.object({
    ring: v.optional(Point),
    'figure-eight': v.optional(Point),
    columns: v.optional(Point),
    free: v.optional(Point),
  }),
});
export type Card = Readonly<v.InferOutput<typeof Card>>;

/** The fields of a card that say: linked to nothing, and nothing told beside its words. */
export const plainCard = {
  under: null,
  replaces: null,
  exit: null,
  edge: null,
  notice: null,
  direction: null,
  isIdea: false,
  recipient: null,
} as const satisfies Partial<Card>;
