import * as v from 'valibot';
import { Signature } from './clause.ts';
import { HandoutDigest, LeftOut } from './handout.ts';
import { PersonId } from './ids.ts';
import { limits } from './limits.ts';

/** Every choice of pronouns. */
export const pronounSets = ['she', 'he', 'they', 'name'] as const;
/** Colours of people, in the order in which they are suggested. */
export const personColors = ['purple', 'red', 'teal', 'blue', 'amber', 'slate'] as const;
/** Shapes of people, in the order in which they are suggested. */
export const personShapes = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star'] as const;
/** Dash patterns of people, in the order in which they are suggested. */
export const personDashes = ['solid', 'dotted', 'dashed', 'long-dash', 'dash-dot', 'double'] as const;

/** `name` means: no pronoun at all, the name is repeated. */
export type Pronouns = (typeof pronounSets)[number];
/** A token; the theme knows its paints in light and dark. */
export type PersonColor = (typeof personColors)[number];
/** The shape beside a person’s name. */
export type PersonShape = (typeof personShapes)[number];
/** The dash of a person’s lines. */
export type PersonDash = (typeof personDashes)[number];

/** How it went since last time, as one person chose to tell: with the old dance, the new, both, or not at all. */
export const checkInAnswers = ['old', 'mixed', 'new', 'none'] as const;
export const CheckIn = v.object({
  answer: v.picklist(checkInAnswers),
  words: v.pipe(v.string(), v.maxLength(limits.label)),
  atMs: v.number(),
});
export type CheckInAnswer = (typeof checkInAnswers)[number];
export type CheckIn = Readonly<v.InferOutput<typeof CheckIn>>;

/**
 * A human being in the couple. Colour and shape are unique on a map (invariant 6); never colour alone.
 * What only they can give: `consentAtMs`, when they agreed to how words are shared; `agreedName`, the name of the
 * cycle they agreed to (it holds while the cycle is called so); `signature`, the story they signed; `checkIn`; `leftOut`, what they
 * keep out of a handout; `agreedHandout`, the digest of the one they agreed to (it holds while exactly that would leave).
 */
export const Person = v.object({
  id: PersonId,
  name: v.pipe(v.string(), v.maxLength(limits.name)),
  pronouns: v.picklist(pronounSets),
  initials: v.pipe(v.string(), v.maxLength(limits.initials)),
  color: v.picklist(personColors),
  shape: v.picklist(personShapes),
  dash: v.picklist(personDashes),
  rank: v.string(),
  consentAtMs: v.nullable(v.number()),
  agreedName: v.nullable(v.pipe(v.string(), v.maxLength(limits.cycleName))),
  signature: v.nullable(Signature),
  checkIn: v.nullable(CheckIn),
  leftOut: v.nullable(LeftOut),
  agreedHandout: v.nullable(HandoutDigest),
});
export type Person = Readonly<v.InferOutput<typeof Person>>;

/** What a person who has agreed to nothing yet has given. */
export const nothingGiven = {
  consentAtMs: null,
  agreedName: null,
  signature: null,
  checkIn: null,
  leftOut: null,
  agreedHandout: null,
} as const satisfies Partial<Person>;
