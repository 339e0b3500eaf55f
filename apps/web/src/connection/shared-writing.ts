import type { Actor, CycleMap, Refusal, RefusalReason } from '@undercurrent/cycle';
import type { Edit, Tick } from '@undercurrent/document';
import { spliceBetween } from '@undercurrent/document';
import type { MapConnection } from './map-connection.ts';
import { tellRefusal } from './use-act.ts';

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

type Answer = readonly Edit[] | Refusal;

/** Words on the map that several may write at once: how they are read, written and finished. */
export interface WritingSubject {
  /** The thing whose words they are; null while there is none yet. */
  readonly idIn: (map: CycleMap) => string | null;
  /** Null when they have gone. */
  readonly read: (map: CycleMap) => string | null;
  /** Why this actor may not write there; null when they may. */
  readonly whyNot: (map: CycleMap, actor: Actor) => RefusalReason | null;
  readonly write: (
    map: CycleMap,
    actor: Actor,
    change: { readonly from: string; readonly to: string },
  ) => Answer;
  /** Ends the writing; `before` is what stood there when it began. */
  readonly finish: (map: CycleMap, actor: Actor, before: string) => Answer;
}

/** The field they are written in. */
export interface WritingField {
  /** Null when it has gone. */
  readonly words: () => string | null;
  readonly show: (words: string) => void;
}

/** Letters that follow each other faster are one step of undo. */
const pauseMs = 800;
/** More letters than that at once were not typed: what is pasted, said or cut is a step by itself. */
const mostTyped = 16;

/** Words that several write at once, as one of them writes: each letter is everybody's, undo is one's own. */
export class SharedWriting {
  readonly #connection: MapConnection;
  readonly #subject: () => WritingSubject;
  readonly #field: WritingField;
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

  constructor(connection: MapConnection, subject: () => WritingSubject, field: WritingField) {
    this.#connection = connection;
    this.#subject = subject;
    this.#field = field;
    this.#before = this.#onMap();
    this.#base = this.#before;
    this.#stop = connection.map.subscribe(() => this.#follow());
  }

  /** The field says this now. */
  change(words: string, { from, to, atMs, isComposing }: FieldChange): void {
    this.#field.show(words);
    this.#isHeld = isComposing;
    if (isComposing) return;
    this.#send(atMs);
    this.select({ from: movedInto(words, this.#base, from), to: movedInto(words, this.#base, to) });
  }

  select({ from, to }: Marked): void {
    const id = this.#id();
    if (this.#isHeld || id === null) return;
    const { carets } = this.#connection;
    this.#ends = { from: carets.tickAt(id, from), to: carets.tickAt(id, to) };
    this.#connection.showPresence({ caret: this.#ends });
  }

  /** What is marked now, wherever others have moved it; null while that is not known. */
  marked(): Marked | null {
    const id = this.#id();
    if (!this.#ends || this.#isHeld || id === null) return null;
    const from = this.#connection.carets.indexOf(id, this.#ends.from);
    const to = this.#connection.carets.indexOf(id, this.#ends.to);
    return from === null || to === null ? null : { from, to };
  }

  /** Takes back what was written since the field opened, step by step. */
  undo(): void {
    if (this.#steps > 0) this.#step(this.#connection.undo, -1);
  }

  redo(): void {
    if (this.#undone > 0) this.#step(this.#connection.redo, 1);
  }

  /** Keeps what is written, and says that it is finished. */
  settle(): void {
    this.#send(this.#lastMs);
    // Whoever only looked on finishes nothing.
    if (this.#steps === 0) return;
    const finish = (map: CycleMap, actor: Actor) => this.#subject().finish(map, actor, this.#before);
    tellRefusal(this.#connection.run('write', finish, { isMore: true }));
  }

  /** Takes all of it back that is one's own; what stood in the field until then, null where nothing was. */
  takeBack(): string | null {
    const words = this.#steps > 0 ? this.#field.words() : null;
    while (this.#steps > 0) this.undo();
    return words;
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
    const from = this.#base;
    const to = this.#field.words() ?? from;
    this.#isHeld = false;
    if (to === from) return this.#follow();
    const isTyped = Math.abs(to.length - from.length) <= mostTyped;
    const isMore = isTyped && this.#steps > 0 && this.#undone === 0 && atMs - this.#lastMs < pauseMs;
    this.#lastMs = isTyped ? atMs : Number.NEGATIVE_INFINITY;
    // Until it is written the map says less than the field.
    this.#isHeld = true;
    const write = (map: CycleMap, actor: Actor) => this.#subject().write(map, actor, { from, to });
    const refusal = this.#connection.run('write', write, { isMore });
    if (!refusal && !isMore) this.#steps += 1;
    if (!refusal) this.#undone = 0;
    // A pause takes the hands away: what is written waits for its end.
    this.#isHeld = refusal?.reason === 'paused';
    if (this.#isHeld) return;
    tellRefusal(refusal);
    this.#follow();
  }

  /** What others write is in the field at once. */
  #follow(): void {
    const map = this.#connection.map.getState();
    const words = map && !this.#isHeld ? this.#subject().read(map) : null;
    // What went away keeps its words here, to be offered back.
    if (words === null) return;
    this.#base = words;
    if (this.#field.words() !== words) this.#field.show(words);
  }

  #id(): string | null {
    const map = this.#connection.map.getState();
    return map && this.#subject().idIn(map);
  }

  #onMap(): string {
    const map = this.#connection.map.getState();
    return (map && this.#subject().read(map)) ?? '';
  }
}

/** Where an index of these words lies in what they became. */
function movedInto(words: string, became: string, index: number): number {
  const splice = spliceBetween(words, became);
  if (!splice || splice.at > index) return index;
  return index + splice.insert.length - splice.remove;
}
