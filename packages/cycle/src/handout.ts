import * as v from 'valibot';
import { CardId } from './ids.ts';
import { limits } from './limits.ts';

/** What can be in a handout, in the order in which it is read. */
export const handoutParts = ['map', 'marks', 'story', 'beneath', 'steps', 'plan', 'strengths'] as const;
/** A part of a handout; `marks` are the notes and drawings on the map. */
export type HandoutPart = (typeof handoutParts)[number];
/** The papers a handout is made for. */
export const papers = ['a4', 'letter'] as const;
/** A paper a handout is made for. */
export type Paper = (typeof papers)[number];

/**
 * What the therapist proposes to hand out: one value, so that everybody agrees to all of it or to none. `atMs` tells
 * one proposal from the next: whoever agreed to one that was closed has agreed to no other.
 */
export const HandoutProposal = v.object({
  paper: v.picklist(papers),
  parts: v.pipe(
    v.array(v.picklist(handoutParts)),
    v.minLength(1),
    v.maxLength(handoutParts.length),
    v.check((parts) => new Set(parts).size === parts.length),
  ),
  names: v.picklist(['initials', 'names']),
  hasRoots: v.boolean(),
  atMs: v.number(),
});
/** What the therapist proposes to hand out. */
export type HandoutProposal = Readonly<v.InferOutput<typeof HandoutProposal>>;

/** What one person keeps out of a handout: where it began, and single cards. It counts for cards of theirs alone. */
export const LeftOut = v.object({
  roots: v.boolean(),
  cards: v.pipe(v.array(CardId), v.maxLength(limits.leftOut)),
});
/** What one person keeps out of a handout. */
export type LeftOut = Readonly<v.InferOutput<typeof LeftOut>>;

/** Nothing kept out. */
export const nothingLeftOut: LeftOut = { roots: false, cards: [] };

/**
 * What a handout is called by whom somebody agreed to it: a digest of exactly what leaves, and no word of it. Those of
 * the first releases were shorter; they can be stored, and whoever agreed by one is asked again, since two handouts of
 * one such name can be made.
 */
export const HandoutDigest = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64}|[0-9a-z]{1,40})$/));

/** A handout as it is first proposed: all there is, with initials, and without where it began (safety rule 8). */
export function firstProposal({
  paper,
  atMs,
}: {
  readonly paper: Paper;
  readonly atMs: number;
}): HandoutProposal {
  return { paper, parts: [...handoutParts], names: 'initials', hasRoots: false, atMs };
}
