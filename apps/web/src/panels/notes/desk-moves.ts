import type { Block, BlockId, BlockKind } from '@undercurrent/cycle';
import { changeBlock, joinBlocks, splitBlock } from '@undercurrent/document';
import type { NotesConnection } from '../../connection/private-connection.ts';
import type { NoteIntent } from './note-keys.ts';

/** Where the caret stands when a key is pressed, and what the field says. */
export interface Written {
  readonly block: Block;
  readonly words: string;
  readonly caret: number;
}

/** What moves need of the desk they are made at. */
export interface DeskHands {
  readonly notes: NotesConnection;
  readonly newId: () => BlockId;
  /** False when it was refused, which has been told then. */
  readonly run: (act: string, command: Parameters<NotesConnection['run']>[1], words?: string) => boolean;
  /** Writes down what is typed. */
  readonly flush: () => void;
  /** Lets go of what is typed: it is written down otherwise. */
  readonly drop: () => void;
  readonly focusAt: (id: BlockId, caret: number) => void;
}

/** What each key that means something does. */
export function createMoves(hands: DeskHands): Readonly<Record<NoteIntent, (written: Written) => void>> {
  const { notes, flush } = hands;
  return {
    split: (written) => split(hands, written),
    plain: ({ block }) => makeKind(hands, block, 'paragraph'),
    join: ({ block, words }) => join(hands, { below: block, words, above: neighbour(notes, block, -1) }),
    'join-next': ({ block }) => {
      flush();
      const below = neighbour(notes, block, 1);
      const above = listOf(notes).find(({ id }) => id === block.id) ?? block;
      if (below && below.day === null) join(hands, { below, words: below.words, above });
    },
    up: ({ block }) => step(hands, block, -1),
    down: ({ block }) => step(hands, block, 1),
    undo: ({ block }) => travel(hands, block, notes.undo),
    redo: ({ block }) => travel(hands, block, notes.redo),
  };
}

/** Makes a line another kind of line. */
export function makeKind({ flush, run }: DeskHands, { id }: Block, kind: BlockKind): void {
  flush();
  run('change notes', (now, actor) => changeBlock(now, actor, { id, kind }));
}

function split({ newId, drop, run, focusAt }: DeskHands, { block, words, caret }: Written): void {
  const next = newId();
  drop();
  const args = { id: block.id, words, at: caret, next };
  if (run('write notes', (now, actor) => splitBlock(now, actor, args), words)) focusAt(next, 0);
}

interface Joining {
  readonly below: Block;
  readonly words: string;
  readonly above: Block | null;
}

/** A meeting's heading takes no words in; an empty line under it goes. */
function join({ flush, run, focusAt }: DeskHands, { below, words, above }: Joining): void {
  if (!above || (above.day !== null && words !== '')) return;
  flush();
  const args = { id: below.id, words };
  if (run('join notes', (now, actor) => joinBlocks(now, actor, args))) focusAt(above.id, above.words.length);
}

function step({ notes, focusAt }: DeskHands, block: Block, by: -1 | 1): void {
  const next = neighbour(notes, block, by);
  if (next) focusAt(next.id, by < 0 ? next.words.length : 0);
}

/** Undo may take the block away in which the hands are. */
function travel({ notes, flush, focusAt }: DeskHands, block: Block, go: () => boolean): void {
  flush();
  const index = listOf(notes).findIndex(({ id }) => id === block.id);
  go();
  const list = listOf(notes);
  const near = list[Math.min(Math.max(index - 1, 0), list.length - 1)];
  if (near && list.every(({ id }) => id !== block.id)) focusAt(near.id, near.words.length);
}

const listOf = (notes: NotesConnection): readonly Block[] => notes.model.getState() ?? [];

function neighbour(notes: NotesConnection, block: Block, by: -1 | 1): Block | null {
  const list = listOf(notes);
  return list[list.findIndex(({ id }) => id === block.id) + by] ?? null;
}
