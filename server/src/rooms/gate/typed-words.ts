import { createHash } from 'node:crypto';
import { Phrase, type Scribe } from '@undercurrent/cycle';
import * as v from 'valibot';
import * as Y from 'yjs';
import { type Change, applyAndRead } from './changes.ts';
import { type RootName, type Roots, openRoots } from './place.ts';

/** The roots whose records hold somebody's phrase. */
const phraseRoots: ReadonlySet<RootName> = new Set(['cards', 'clauses']);

/** Versions of one card's words that are remembered: more than anyone takes back. */
const maxVersions = 200;

/**
 * Which words each scribe has put on a card, by fingerprint: words that were taken down are not kept here.
 * Filled from every accepted update, and from the log that a room opened with: piece by piece, or all that is left
 * of it as soon as somebody's words hang on it.
 */
export interface TypedWords {
  readonly has: (card: string, words: { readonly text: string; readonly scribe: Scribe }) => boolean;
  readonly learn: (changes: readonly Change[]) => void;
  /** Reads the next piece of the log; false when there is none. */
  readonly readOn: () => boolean;
}

/** What is stored of a room: a state, or nothing, and the updates that came after it, in order. */
export interface PastLog {
  readonly base: Uint8Array | null;
  readonly updates: readonly Uint8Array[];
}

/** Updates in a piece of the log: a few milliseconds. */
const updatesAPiece = 50;

export function createTypedWords(roots: Roots, past: PastLog = { base: null, updates: [] }): TypedWords {
  const versions = new Map<string, Set<string>>();
  const note = (id: string, words: unknown): void => {
    const phrase = v.safeParse(Phrase, words);
    if (!phrase.success) return;
    const known = versions.get(id) ?? new Set();
    versions.set(id, known.add(fingerprint(phrase.output)));
    if (known.size > maxVersions) known.delete(known.values().next().value ?? '');
  };
  const log = readLog(roots, past, note);
  const readOn = (): boolean => log.next().done !== true;
  const readAll = (): void => {
    while (readOn());
  };
  return {
    readOn,
    has: (card, words) => {
      readAll();
      return versions.get(card)?.has(fingerprint(words)) ?? false;
    },
    learn: (changes) => {
      for (const [id, phrase] of phrasesIn(changes)) {
        // What is older comes first: of too many versions the oldest are let go.
        readAll();
        note(id, phrase);
      }
    },
  };
}

type Note = (id: string, words: unknown) => void;

/**
 * Notes everything that is stored, and then what stands in the document: that is all there is without a log, or
 * where it has a gap (the document was then loaded past it).
 */
function* readLog(roots: Roots, { base, updates }: PastLog, note: Note): Generator<undefined, void> {
  const replay = new Y.Doc();
  try {
    const past = openRoots(replay, roots.room);
    const stored = base ? [base, ...updates] : updates;
    for (const [index, update] of stored.entries()) {
      if (index % updatesAPiece === 0) yield;
      applyAndRead(past, update, (changes) => {
        for (const [id, phrase] of phrasesIn(changes)) note(id, phrase);
      });
    }
  } catch {
    // What is learned only lets owners go back to earlier words; whether the room opens, as one that a newer
    // program has written must, is not decided here.
  }
  replay.destroy();
  for (const root of phraseRoots) {
    for (const [id, record] of roots.named.get(root) ?? []) {
      if (record instanceof Y.Map) note(id, record.get('phrase'));
    }
  }
}

/** The words that stand on a card or in a clause after a change of them. */
function* phrasesIn(changes: readonly Change[]): Generator<readonly [string, unknown], void> {
  for (const { holder, fields, after } of changes) {
    if (!phraseRoots.has(holder.root) || holder.id === null) continue;
    if (fields.some(({ field, isWon }) => field === 'phrase' && isWon)) yield [holder.id, after('phrase')];
  }
}

function fingerprint({ text, scribe }: { readonly text: string; readonly scribe: Scribe }): string {
  return createHash('sha1').update(scribe).update('\n').update(text).digest('base64');
}
