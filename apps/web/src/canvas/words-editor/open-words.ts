import { boardOf, boardSubject, refuse, scribeOf, whyNot } from '@undercurrent/cycle';
import type { CardId } from '@undercurrent/cycle';
import type { Point, Size } from '@undercurrent/geometry';
import { anchorAt, annotationSizes } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';
import type { MapConnection } from '../../connection/map-connection.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useSelection } from '../../stores/selection.ts';
import { tellRefusal } from '../acts/tell-refusal.ts';
import type { NewNote } from '../scenes/writing-draft.ts';
import { useWritingDraft } from '../scenes/writing-draft.ts';
import { whyNotWrite } from './writable.ts';

/** Opens the words of a card, a note or a cycle to write in, or says why not. */
export function openWords(connection: MapConnection, id: string): void {
  const map = connection.map.getState();
  if (!map) return;
  const reason = whyNotWrite(map, connection.actor(), id);
  if (reason) tellRefusal(refuse(reason));
  else useSelection.getState().edit(id);
}

/** Opens what an arrow of the ring says, or says why not. */
export function writeOnArrow(connection: MapConnection, from: CardId): void {
  const reason = whyNot(connection.actor(), 'arrange', boardOf(connection.map.getState() ?? boardSubject));
  if (reason) tellRefusal(refuse(reason));
  else useChrome.getState().writeOnArrow(from);
}

/** How far up and left of the hand a new note begins, so that its first line is under the hand. */
const noteReach: Readonly<Record<NewNote['kind'], Point>> = {
  sticky: { x: 24, y: 28 },
  label: { x: 2, y: 16 },
};

/** About as large as a note becomes with its first words. */
const newNoteSizes: Readonly<Record<NewNote['kind'], Size>> = {
  sticky: { width: annotationSizes.stickyWidth, height: annotationSizes.stickyHeight },
  label: { width: annotationSizes.labelWidth / 3, height: annotationSizes.labelLine },
};

/** Opens a note that is not on the map yet, or says why not. */
export function openNewNote(
  connection: MapConnection,
  scene: Scene | null,
  note: Pick<NewNote, 'kind' | 'id' | 'at'>,
): void {
  const reason = whyNot(connection.actor(), 'draw', boardOf(connection.map.getState() ?? boardSubject));
  const author = scribeOf(connection.actor());
  if (reason || author === null) return tellRefusal(refuse(reason ?? 'not-allowed'));
  const { draft, write } = useWritingDraft.getState();
  if (draft) void import('./early-keys.ts').then(({ placeDraft }) => placeDraft(connection, draft));
  const reach = noteReach[note.kind];
  const at = { x: note.at.x - reach.x, y: note.at.y - reach.y };
  const anchor = scene ? anchorAt(scene, { ...at, ...newNoteSizes[note.kind] }) : null;
  write({ id: note.id, words: '', newNote: { ...note, at, anchor, author } });
  useSelection.getState().edit(note.id);
}
