import { limits, mayEnter, refuse } from '@undercurrent/cycle';
import type { Actor, Block, BlockId, BlockKind, Refusal } from '@undercurrent/cycle';
import type { RecordEdit } from '../edit.ts';
import type { Notes } from '../open-list.ts';
import { rankInto } from '../ranks.ts';

/** A change to the therapist's notes. */
export type NotesEdit = RecordEdit<'blocks'>;
type Answer = readonly NotesEdit[] | Refusal;

/** A block to be put in. */
export interface NewBlock {
  readonly id: BlockId;
  readonly kind: BlockKind;
  readonly words: string;
  /** For the heading that begins a meeting's notes. */
  readonly day?: string;
}

/** Puts blocks in after another; after the last one when `after` is left out or gone, at the top for null. */
export function insertBlocks(
  notes: Notes,
  actor: Actor,
  args: { readonly after?: BlockId | null; readonly blocks: readonly NewBlock[] },
): Answer {
  const { after, blocks } = args;
  const refusal = refusedHere(actor) ?? refusedSize(notes, blocks);
  if (refusal) return refusal;
  const found = notes.findIndex(({ id }) => id === after);
  const at = after === null ? 0 : found < 0 ? notes.length : found + 1;
  const { ranks, moved } = rankInto(notes, at, blocks.length);
  return [
    ...moved.map(({ thing, rank }): NotesEdit => ({ ...of(thing.id), field: 'rank', value: rank })),
    ...blocks.map(({ id, kind, words, day }, index): NotesEdit => ({
      kind: 'create',
      record: 'blocks',
      id,
      fields: { kind, words, day: day ?? null, rank: ranks[index] ?? '' },
    })),
  ];
}

/** Begins the notes of a day with its heading and a first paragraph, unless it has begun already. */
export function beginDay(
  notes: Notes,
  actor: Actor,
  args: {
    readonly day: string;
    readonly heading: BlockId;
    readonly paragraph: BlockId;
    readonly words?: string;
  },
): Answer {
  const { day, heading, paragraph, words = '' } = args;
  if (notes.some((block) => block.day === day)) return refusedHere(actor) ?? [];
  return insertBlocks(notes, actor, {
    blocks: [
      { id: heading, kind: 'heading', words: '', day },
      { id: paragraph, kind: 'paragraph', words },
    ],
  });
}

/** Writes other words, or makes it another kind of block. */
export function changeBlock(
  notes: Notes,
  actor: Actor,
  { id, words, kind }: { readonly id: BlockId; readonly words?: string; readonly kind?: BlockKind },
): Answer {
  const block = notes.find((one) => one.id === id);
  if (!block) return refuse('gone');
  const refusal = refusedHere(actor);
  if (refusal) return refusal;
  if ((words?.length ?? 0) > limits.words) return refuse('too-long');
  return rewritten(block, { words, kind });
}

/** Enter: what follows the caret goes into a new block below; a list goes on, after a heading text begins. */
export function splitBlock(
  notes: Notes,
  actor: Actor,
  args: { readonly id: BlockId; readonly words: string; readonly at: number; readonly next: BlockId },
): Answer {
  const { id, words, at, next } = args;
  const block = notes.find((one) => one.id === id);
  if (!block) return refuse('gone');
  const kind = block.kind === 'item' ? 'item' : 'paragraph';
  const inserted = insertBlocks(notes, actor, {
    after: id,
    blocks: [{ id: next, kind, words: words.slice(at) }],
  });
  if ('reason' in inserted) return inserted;
  return [...rewritten(block, { words: words.slice(0, at) }), ...inserted];
}

/** Backspace at the beginning: the words go to the end of the block above, which stays what it is. */
export function joinBlocks(
  notes: Notes,
  actor: Actor,
  { id, words }: { readonly id: BlockId; readonly words: string },
): Answer {
  const index = notes.findIndex((one) => one.id === id);
  const block = notes[index];
  if (!block) return refuse('gone');
  const refusal = refusedHere(actor);
  if (refusal) return refusal;
  const above = notes[index - 1];
  if (!above) return [];
  if (above.words.length + words.length > limits.words) return refuse('too-long');
  return [...rewritten(above, { words: above.words + words }), ...removal(block)];
}

function removal(block: Block): readonly NotesEdit[] {
  return [...rewritten(block, { words: '' }), { kind: 'delete', record: 'blocks', id: block.id }];
}

/** Sets what is given and differs. */
function rewritten(
  block: Block,
  { words, kind }: { readonly words?: string | undefined; readonly kind?: BlockKind | undefined },
): readonly NotesEdit[] {
  const edits: NotesEdit[] = [];
  if (words !== undefined && words !== block.words)
    edits.push({ ...of(block.id), field: 'words', value: words });
  if (kind !== undefined && kind !== block.kind) edits.push({ ...of(block.id), field: 'kind', value: kind });
  return edits;
}

function refusedHere(actor: Actor): Refusal | null {
  return mayEnter(actor, { kind: 'notes' }) ? null : refuse('not-allowed');
}

function refusedSize(notes: Notes, blocks: readonly NewBlock[]): Refusal | null {
  if (notes.length + blocks.length > limits.blocks) return refuse('too-many');
  return blocks.some(({ words }) => words.length > limits.words) ? refuse('too-long') : null;
}

const of = (id: BlockId) => ({ kind: 'set', record: 'blocks', id }) as const;
