import type { CardId } from '@undercurrent/cycle';
import { LoadEdit, type SaidByCard, commit, scrubEdits } from '@undercurrent/document';
import type * as Y from 'yjs';
import type { Retractions } from './gate/retractions.ts';

/**
 * Takes out of a room's document whatever still tells what a card said that was taken back: words that another
 * wrote on it at the same moment, remarks on it, the story where it tells them, agreements to that story, also
 * those that arrive later from somebody who had not heard of it. What was said is kept in memory alone, and goes
 * with the room.
 */
export class Scrubber {
  readonly #doc: Y.Doc;
  readonly #said = new Map<CardId, SaidByCard>();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  /** What had to be written, to be stored and sent to everybody; null for nothing. */
  scrub({ cards, copies }: Retractions): Uint8Array | null {
    for (const [id, said] of cards) this.#said.set(id, said);
    if (cards.size === 0 && (copies.size === 0 || this.#said.size === 0)) return null;
    // What was said before has been looked for in all that nobody has written in since.
    const [all, fresh] = [[...this.#said.values()], [...cards.values()]];
    const edits = scrubEdits(this.#doc, this.#said, (record) => (copies.has(record) ? all : fresh));
    let written: Uint8Array | null = null;
    const keep = (update: Uint8Array) => (written = update);
    this.#doc.on('update', keep);
    commit(this.#doc, edits, new LoadEdit());
    this.#doc.off('update', keep);
    return written;
  }
}
