import { LocalEdit, commit, commitUnsigned } from '@undercurrent/document';
import type { AnyEdit } from '@undercurrent/document';
import type * as Y from 'yjs';
import type { ConnectionStores } from './connection-stores.ts';
import type { LifeSetup } from './life.ts';
import { createLives } from './lives.ts';
import type { Lives } from './lives.ts';
import type { PresencePart } from './own-presence.ts';
import type { RoomSetup } from './room-setup.ts';

interface CommitOptions {
  /** One step of undo. */
  readonly isRecorded: boolean;
  /** Whoever reads the document cannot tell whose act it was. */
  readonly isUnsigned?: boolean;
  /** More of the newest step. */
  readonly isMore?: boolean;
}

/** A room that is open on this device: its document, its socket and its history, whatever is in it. */
export interface RoomConnection {
  /** The document as it is now; another one after a refusal. */
  readonly doc: () => Y.Doc;
  /** False, and nothing is written, where a newer app has upgraded the document. */
  readonly commit: (act: string, edits: readonly AnyEdit[], options: CommitOptions) => boolean;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
  /** The records that the newest undo or redo changed. */
  readonly touched: () => ReadonlySet<string>;
  readonly showPresence: (part: PresencePart) => void;
  readonly dispose: () => void;
}

type Content<Model> = Pick<LifeSetup<Model>, 'open' | 'stores' | 'speaker' | 'othersEdited'>;

/** Opens a room and begins to connect. Made once, outside React, and disposed of by whoever made it. */
export function createRoomConnection<Model>(setup: RoomSetup, content: Content<Model>): RoomConnection {
  const { seat } = setup;
  const lives = createLives({ ...setup, ...content });
  const stopPage = followPage(setup, lives, content.stores);
  return {
    doc: () => lives.current().doc,
    commit: (act, edits, { isRecorded, isUnsigned = false, isMore = false }) => {
      const { doc, history } = lives.current();
      const origin = new LocalEdit(act, seat.seat);
      if (isUnsigned) return commitUnsigned(doc, edits, origin);
      const recorder = isMore ? { record: history.recordMore } : history;
      const isDone = commit(doc, edits, origin, isRecorded ? recorder : undefined);
      lives.keepWhatCameLate();
      return isDone;
    },
    undo: () => lives.current().history.undo(),
    redo: () => lives.current().history.redo(),
    touched: () => lives.current().history.touched(),
    showPresence: (part) => lives.current().presence.show(part),
    dispose: () => {
      stopPage();
      lives.dispose();
    },
  };
}

function followPage(
  { page }: RoomSetup,
  lives: Lives,
  { saveState, rescued, keeper }: ConnectionStores,
): () => void {
  const atRisk = () => {
    if (rescued.getState().length > 0) return 'only-here';
    // What is kept on this device is there when the page is opened again.
    if (keeper.getState()?.state.getState() === 'kept') return 'nothing';
    const save = saveState.getState();
    return save === 'device-only' ? 'only-here' : save === 'saving' ? 'on-its-way' : 'nothing';
  };
  const stops = [
    page.onVisibility(() => {
      if (page.isHidden()) lives.current().presence.show({ cursor: null, drag: null });
      else lives.hurry();
    }),
    page.onOnline(lives.hurry),
    page.onOffline(lives.doubt),
    page.askBeforeLeaving(atRisk),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
