import type { Refusal } from '@undercurrent/cycle';
import type { Tick } from '@undercurrent/document';
import { settleName, spliceBetween, writeName, writeNote } from '@undercurrent/document';
import type { MapConnection } from '../../connection/map-connection.ts';
import { tellRefusal } from '../../connection/use-act.ts';
import { useWritingDraft } from '../scenes/writing-draft.ts';
import { wordsOn } from './finish-words.ts';
import { writableOf } from './writable.ts';

/** What is marked in a field; both ends are the same for a mere caret. */
export interface Marked {
  readonly from: number;
  readonly to: number;
}

/** How the field came to say something else. */
export interface FieldChange extends Marked {
  readonly atMs: number;
  /** An input method is putting a character together: nothing of it is sent yet. */
  readonly isComposing: boolean;
}

/** Letters that follow each other faster are one step of undo. */
const pauseMs = 800;

type Writable = Exclude<NonNullable<ReturnType<typeof writableOf>>, { readonly kind: 'card' }>;

/** Null for words that are composed by one alone: those of a card, and of a note that nobody else has yet. */
export function createSharedWriting(connection: MapConnection, id: string): SharedWriting | null {
  const map = connection.map.getState();
  const writable = map && writableOf(map, id);
  return !writable || writable.kind === 'card' ? null : new SharedWriting(connection, id, writable);
}

/** Words that several write at once, as one of them writes: each letter is everybody's, undo is one's own. */
export class SharedWriting {
  readonly #connection: MapConnection;
  readonly #id: string;
  readonly #writable: Writable;
  readonly #before: string;
  readonly #stop: () => void;
  /** What the field and the map agreed on last. */
  #base: string;
  /** The field is ahead of the map: an input method or a pause keeps its words here. */
  #isHeld = false;
  #lastMs = Number.NEGATIVE_INFINITY;
  #steps = 0;
  #undone = 0;
  #ends: { readonly from: Tick | null; readonly to: Tick | null } | null = null;

  constructor(connection: MapConnection, id: string, writable: Writable) {
    this.#connection = connection;
    this.#id = id;
    this.#writable = writable;
    this.#before = this.#onMap();
    this.#base = this.#before;
    this.#stop = connection.map.subscribe(() => this.#follow());
  }

  /** The field says this now. */
  change(words: string, { from, to, atMs, isComposing }: FieldChange): void {
    this.#show(words);
    this.#isHeld = isComposing;
    if (isComposing) return;
    this.#send(atMs);
    this.select({ from: movedInto(words, this.#base, from), to: movedInto(words, this.#base, to) });
  }

  select({ from, to }: Marked): void {
    if (this.#isHeld) return;
    const { carets } = this.#connection;
    this.#ends = { from: carets.tickAt(this.#id, from), to: carets.tickAt(this.#id, to) };
    this.#connection.showPresence({ caret: this.#ends });
  }

  /** What is marked now, wherever others have moved it; null while that is not known. */
  marked(): Marked | null {
    if (!this.#ends || this.#isHeld) return null;
    const from = this.#connection.carets.indexOf(this.#id, this.#ends.from);
    const to = this.#connection.carets.indexOf(this.#id, this.#ends.to);
    return from === null || to === null ? null : { from, to };
  }

  /** Takes back what was written since the field opened, step by step. */
  undo(): void {
    if (this.#steps > 0) this.#step(this.#connection.undo, -1);
  }

  redo(): void {
    if (this.#undone > 0) this.#step(this.#connection.redo, 1);
  }

  /** Keeps what is written; a label that would be blank says what it said before. */
  settle(): void {
    this.#send(this.#lastMs);
    const writable = this.#writable;
    const isMore = this.#steps > 0;
    if (writable.kind === 'cycle') {
      const name = { id: writable.cycle.id, before: this.#before };
      if (this.#base !== this.#before)
        this.#connection.run('name', (map, actor) => settleName(map, actor, name), { isMore });
    } else if (writable.note.kind === 'label' && this.#base.trim() === '') {
      this.#run(this.#base, this.#before, isMore);
    }
  }

  /** Takes all of it back that is one's own. */
  takeBack(): void {
    while (this.#steps > 0) this.undo();
  }

  dispose(): void {
    this.#stop();
    this.#connection.showPresence({ caret: null });
  }

  #step(go: () => boolean, by: 1 | -1): void {
    go();
    this.#steps += by;
    this.#undone -= by;
    this.#lastMs = Number.NEGATIVE_INFINITY;
  }

  #send(atMs: number): void {
    const to = useWritingDraft.getState().draft?.words ?? this.#base;
    this.#isHeld = false;
    if (to === this.#base) return this.#follow();
    const isMore = this.#steps > 0 && this.#undone === 0 && atMs - this.#lastMs < pauseMs;
    this.#lastMs = atMs;
    // Until it is written the map says less than the field.
    this.#isHeld = true;
    const refusal = this.#run(this.#base, to, isMore);
    // A pause takes the hands away: what is written waits for its end.
    this.#isHeld = refusal?.reason === 'paused';
    if (this.#isHeld) return;
    tellRefusal(refusal);
    this.#follow();
  }

  #run(from: string, to: string, isMore: boolean): Refusal | null {
    const writable = this.#writable;
    const refusal = this.#connection.run(
      'write',
      (map, actor) =>
        writable.kind === 'note'
          ? writeNote(map, actor, { id: writable.note.id, from, to })
          : writeName(map, actor, { id: writable.cycle.id, from, to }),
      { isMore },
    );
    if (!refusal && !isMore) this.#steps += 1;
    if (!refusal) this.#undone = 0;
    return refusal;
  }

  /** What others write is in the field at once. */
  #follow(): void {
    const map = this.#connection.map.getState();
    // What went away keeps its words here, to be offered back.
    if (this.#isHeld || !map || !writableOf(map, this.#id)) return;
    this.#base = wordsOn(map, this.#id);
    this.#show(this.#base);
  }

  #show(words: string): void {
    const { draft, write } = useWritingDraft.getState();
    if (draft?.id === this.#id && draft.words !== words) write({ ...draft, words });
  }

  #onMap(): string {
    const map = this.#connection.map.getState();
    return map ? wordsOn(map, this.#id) : '';
  }
}

/** Where an index of these words lies in what they became. */
function movedInto(words: string, became: string, index: number): number {
  const splice = spliceBetween(words, became);
  if (!splice || splice.at > index) return index;
  return index + splice.insert.length - splice.remove;
}
