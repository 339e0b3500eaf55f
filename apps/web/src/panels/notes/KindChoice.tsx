import { blockKinds } from '@undercurrent/cycle';
import type { Block } from '@undercurrent/cycle';
import type { Notes } from '@undercurrent/document';
import { Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { IconButton } from '../../parts/IconButton.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { copyText } from '../../platform/clipboard.ts';
import { useNotice } from '../../stores/notice.ts';
import { t } from '../../words/t.ts';
import styles from './Notes.module.css';
import { notesAsText } from './notes-as-text.ts';
import type { NotesDesk } from './notes-desk.ts';

interface KindChoiceProps {
  readonly notes: Notes;
  readonly desk: NotesDesk;
}

/** What the line in hand is, and all notes to take along. */
export function KindChoice({ notes, desk }: KindChoiceProps) {
  const block = useLineInHand(notes);
  const copy = async () => {
    desk.flush();
    const isCopied = await copyText(notesAsText(notes));
    useNotice.getState().tell({ key: isCopied ? 'notes.copied' : 'notes.notCopied', politeness: 'polite' });
  };
  return (
    <div className={styles['foot']}>
      <Segmented
        label={t('notes.kind')}
        value={block?.kind ?? null}
        onChoose={(kind) => {
          if (!block) return;
          desk.makeKind(block, kind);
          desk.focusAt(block.id, block.words.length);
        }}
        segments={blockKinds.map((kind) => ({
          value: kind,
          label: t(`notes.kind.${kind}`),
          isDisabled: !block || block.day !== null,
        }))}
      />
      <IconButton label={t('notes.copy')} icon={<Copy />} onPress={() => void copy()} tooltipAt="top" />
    </div>
  );
}

/** The block that was last written in. */
function useLineInHand(notes: Notes): Block | null {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const at = target instanceof HTMLElement ? target.dataset['block'] : undefined;
      if (at !== undefined) setId(at);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);
  return notes.find((block) => block.id === id) ?? null;
}
