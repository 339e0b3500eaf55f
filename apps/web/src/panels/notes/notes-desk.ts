import type { Block, BlockId, BlockKind, Refusal } from '@undercurrent/cycle';
import { beginDay, changeBlock, insertBlocks } from '@undercurrent/document';
import { createStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { NotesConnection } from '../../connection/private-connection.ts';
import type { DeskHands, Written } from './desk-moves.ts';
import { createMoves, makeKind } from './desk-moves.ts';
import { blocksIn, kindTyped } from './note-keys.ts';
import type { NoteIntent } from './note-keys.ts';

/** What stands on the desk: words typed and not yet written down, and where the hands should be next. */
export interface DeskState {
  readonly typing: { readonly id: BlockId; readonly words: string } | null;
  readonly focus: { readonly id: BlockId; readonly caret: number } | null;
}

export interface Typed {
  readonly block: Block;
  readonly words: string;
  /** A word is being put together, and is not yet what it will be. */
  readonly isComposing: boolean;
}

/** Writing notes as on paper: words are written down after a moment's pause, and before anything else is done. */
export interface NotesDesk {
  readonly state: StoreApi<DeskState>;
  readonly type: (typed: Typed) => void;
  readonly obey: (intent: NoteIntent, written: Written) => void;
  /** False where the field itself should take what is pasted. */
  readonly paste: (text: string, written: Written) => boolean;
  /** The first words of a day: its heading comes with them. */
  readonly begin: (words: string) => void;
  readonly makeKind: (block: Block, kind: BlockKind) => void;
  readonly focusAt: (id: BlockId, caret: number) => void;
  /** Writes down what is typed, now. */
  readonly flush: () => void;
}

export interface DeskParts {
  readonly notes: NotesConnection;
  readonly newId: () => BlockId;
  readonly today: () => string;
  readonly after: (ms: number, run: () => void) => () => void;
  /** Tells a no, with words that it would lose. */
  readonly tell: (refusal: Refusal, words?: string) => void;
}

const pauseMs = 300;

export function createNotesDesk({ notes, newId, today, after, tell }: DeskParts): NotesDesk {
  const state = createStore<DeskState>()(() => ({ typing: null, focus: null }));
  let cancel: (() => void) | null = null;

  const drop = () => {
    cancel?.();
    cancel = null;
    if (state.getState().typing) state.setState({ typing: null });
  };
  const hands: DeskHands = {
    notes,
    newId,
    drop,
    focusAt: (id, caret) => state.setState({ focus: { id, caret } }),
    run: (act, command, words) => {
      const refusal = notes.run(act, command);
      if (refusal) tell(refusal, words);
      return refusal === null;
    },
    flush: () => {
      const { typing } = state.getState();
      if (typing) run('write notes', (now, actor) => changeBlock(now, actor, typing), typing.words);
      drop();
    },
  };
  const { run, flush, focusAt } = hands;
  const moves = createMoves(hands);

  return {
    state,
    flush,
    focusAt,
    type: ({ block, words, isComposing }) => {
      const begun = block.kind === 'paragraph' && !isComposing ? kindTyped(words) : null;
      state.setState({ typing: { id: block.id, words: begun?.words ?? words } });
      if (!begun) cancel ??= after(pauseMs, flush);
      else {
        makeKind(hands, block, begun.kind);
        focusAt(block.id, 0);
      }
    },
    makeKind: (block, kind) => makeKind(hands, block, kind),
    obey: (intent, written) => moves[intent](written),
    paste: (text, written) => paste(hands, text, written),
    begin: (words) => begin(hands, today(), words),
  };
}

function paste({ newId, flush, run, focusAt }: DeskHands, text: string, written: Written): boolean {
  const { block, words, caret } = written;
  const blocks = blocksIn(text).map((each) => ({ ...each, id: newId() }));
  const last = blocks.at(-1);
  if (!last || blocks.length < 2) return false;
  flush();
  const rest = words.slice(caret).trim();
  const tail = rest === '' ? [] : [{ id: newId(), kind: 'paragraph' as const, words: rest }];
  const { id } = block;
  const isDone = run('paste notes', (now, actor) => {
    const inserted = insertBlocks(now, actor, { after: id, blocks: [...blocks, ...tail] });
    const cut = changeBlock(now, actor, { id, words: words.slice(0, caret) });
    if ('reason' in inserted) return inserted;
    return 'reason' in cut ? cut : [...cut, ...inserted];
  });
  if (isDone) focusAt(last.id, last.words.length);
  return true;
}

function begin({ newId, run, focusAt }: DeskHands, day: string, words: string): void {
  const [heading, paragraph] = [newId(), newId()];
  const isBegun = run(
    'begin notes',
    (now, actor) =>
      now.some((block) => block.day === day)
        ? insertBlocks(now, actor, { blocks: [{ id: paragraph, kind: 'paragraph', words }] })
        : beginDay(now, actor, { day, heading, paragraph, words }),
    words,
  );
  if (isBegun) focusAt(paragraph, words.length);
}
