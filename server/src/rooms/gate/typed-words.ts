import { createHash } from 'node:crypto';
import { Phrase, type RoomRef, type Scribe } from '@undercurrent/cycle';
import * as v from 'valibot';
import * as Y from 'yjs';
import { type Change, applyAndRead } from './changes.ts';
import { openRoots } from './place.ts';
import type { Roots } from './place.ts';

/** The roots whose records hold somebody's phrase. */
const phraseRoots: ReadonlySet<string> = new Set(['cards', 'clauses']);

/** Versions of one card's words that are remembered: more than anyone takes back. */
const maxVersions = 200;

/**
 * Which words each scribe has put on a card, by fingerprint: words that were taken down are not kept here.
 * Filled from every accepted update, and from the log when a room opens.
 */
export interface TypedWords {
  readonly has: (card: string, words: { readonly text: string; readonly scribe: Scribe }) => boolean;
  readonly learn: (changes: readonly Change[]) => void;
}

export function createTypedWords(): TypedWords {
  const versions = new Map<string, Set<string>>();
  return {
    has: (card, words) => versions.get(card)?.has(fingerprint(words)) ?? false,
    learn: (changes) => {
      for (const { holder, fields, after } of changes) {
        if (!phraseRoots.has(holder.root) || holder.id === null) continue;
        if (!fields.some(({ field, isWon }) => field === 'phrase' && isWon)) continue;
        const phrase = v.safeParse(Phrase, after('phrase'));
        if (!phrase.success) continue;
        const known = versions.get(holder.id) ?? new Set();
        versions.set(holder.id, known.add(fingerprint(phrase.output)));
        if (known.size > maxVersions) known.delete(known.values().next().value ?? '');
      }
    },
  };
}

/** What is stored of a room: a state, or nothing, and the updates that came after it, in order. */
export interface PastLog {
  readonly base: Uint8Array | null;
  readonly updates: readonly Uint8Array[];
}

/**
 * Learns from everything that is stored; without a log, or where it has a gap (the document was then loaded
 * past it), from what stands in the document now.
 */
export function learnLog(typed: TypedWords, { doc, room }: Roots, past: PastLog | undefined): void {
  const stored = past ? [...(past.base ? [past.base] : []), ...past.updates] : [];
  for (const updates of [stored, [Y.encodeStateAsUpdate(doc)]]) {
    try {
      learnUpdates(typed, room, updates);
    } catch {
      // What is learned only lets owners go back to earlier words; whether the room opens, as one that a newer
      // program has written must, is not decided here.
    }
  }
}

function learnUpdates(typed: TypedWords, room: RoomRef, updates: readonly Uint8Array[]): void {
  const replay = new Y.Doc();
  const roots = openRoots(replay, room);
  for (const update of updates) applyAndRead(roots, update, typed.learn);
  replay.destroy();
}

function fingerprint({ text, scribe }: { readonly text: string; readonly scribe: Scribe }): string {
  return createHash('sha1').update(scribe).update('\n').update(text).digest('base64');
}
