import { limits } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { tellClauseAgain, wordClause } from '@undercurrent/document';
import type { Clause } from '@undercurrent/cycle/narrative';
import { RotateCcw } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { Button } from '../../parts/Button.tsx';
import { KeptField } from '../../parts/KeptField.tsx';
import { newClauseId } from '../../platform/new-ids.ts';
import { t } from '../../words/t.ts';
import styles from './Story.module.css';

interface ClauseEditorProps {
  readonly clause: Clause;
  readonly map: CycleMap;
  readonly onClose: () => void;
}

/** The words of one clause, under the sentence they stand in. Nobody sees them before they are finished. */
export function ClauseEditor({ clause, map, onClose }: ClauseEditorProps) {
  const act = useAct();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const words = field.current?.querySelector('textarea');
    words?.focus();
    words?.setSelectionRange(words.value.length, words.value.length);
  }, []);
  const name = map.people.find(({ id }) => id === clause.owner)?.name ?? '';
  const keep = (words: string) => {
    const isKept = act(
      'word clause',
      (now, by) => wordClause(now, by, { clause, id: newClauseId(), words }),
      { words },
    );
    if (isKept) onClose();
    return isKept;
  };
  const again = () => {
    onClose();
    act('tell again', (now, by) => tellClauseAgain(now, by, clause));
  };
  // A finished or an abandoned field that holds nothing new closes; Escape in new words only takes those back.
  const press = (event: KeyboardEvent) => {
    const isDone = event.key === 'Enter' && event.defaultPrevented;
    const isLeft = event.key === 'Escape' && !event.defaultPrevented;
    if (
      !isLeft &&
      !(isDone && event.target instanceof HTMLTextAreaElement && event.target.value.trim() === clause.words)
    )
      return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <div ref={field} role="presentation" className={styles['editor']} onKeyDown={press}>
      <KeptField
        label={t('story.part', { name })}
        value={clause.words}
        maxLength={limits.words}
        isMultiline
        onKeep={keep}
      />
      <p className={styles['note']}>{t('story.partHint')}</p>
      {clause.edit ? (
        <Button onPress={again}>
          <RotateCcw aria-hidden />
          {t('story.again')}
        </Button>
      ) : null}
    </div>
  );
}
