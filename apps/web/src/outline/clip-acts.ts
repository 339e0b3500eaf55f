import type { AnnotationId, CardId } from '@undercurrent/cycle';
import type { KeyboardEvent } from 'react';
import { useAnnouncement } from '../stores/announcement.ts';
import { withClip } from '../stores/clip.ts';
import type { ClipWork } from '../stores/clip.ts';
import { useSelection } from '../stores/selection.ts';
import '../words/learn-list.ts';
import { t } from '../words/t.ts';
import type { RowActs } from './RowMenu.tsx';

type RowId = CardId | AnnotationId;

interface ClipRights {
  readonly isSelected: boolean;
  readonly mayCopy: boolean;
  readonly mayDelete: boolean;
  readonly mayDuplicate: boolean;
}

/** Copying and pasting from a row: of all that is selected where the row is part of it, else of the row alone. */
export function clipActs(id: RowId, { isSelected, mayCopy, mayDelete, mayDuplicate }: ClipRights): RowActs {
  const withRow = (act: keyof ClipWork) => () => {
    chooseRow(id);
    withClip((clip) => clip[act]());
  };
  return {
    copy: mayCopy ? withRow('copy') : null,
    cut: mayDelete ? withRow('cut') : null,
    paste: mayCopy ? withRow('paste') : null,
    duplicate: mayDuplicate ? withRow('duplicate') : null,
    choose: mayCopy && !isSelected ? () => toggleRow(id) : null,
    letGo: isSelected ? () => toggleRow(id) : null,
  };
}

/**
 * The act of a key for the clipboard. Copying, cutting and pasting are the browser's own, which hears the key after
 * the row is chosen: nobody is asked then whether this page may read the clipboard.
 */
export function clipActOf(
  { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
  id: RowId,
  acts: RowActs,
) {
  if (!(ctrlKey || metaKey) || shiftKey || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'c' || letter === 'x' || letter === 'v') chooseRow(id);
  return letter === 'd' ? (acts.duplicate ?? null) : null;
}

function chooseRow(id: RowId): void {
  const { ids, select } = useSelection.getState();
  if (!ids.includes(id)) select([id]);
}

function toggleRow(id: RowId): void {
  const { ids, select } = useSelection.getState();
  const chosen = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
  select(chosen);
  useAnnouncement.getState().announce(t('outline.chosen', { count: chosen.length }));
}
