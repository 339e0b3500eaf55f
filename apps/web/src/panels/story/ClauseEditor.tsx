import { editsOf, limits } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { tellClauseAgain } from '@undercurrent/document';
import type { Clause } from '@undercurrent/cycle/narrative';
import { RotateCcw } from 'lucide-react';
import { useEffect } from 'react';
import { rescueWords } from '../../connection/rescue-writing.ts';
import { useAct } from '../../connection/use-act.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { useOthersCarets } from '../../connection/use-others-carets.ts';
import { useSharedField } from '../../connection/use-shared-field.ts';
import { rememberWording } from '../../connection/wordings-begun.ts';
import { Button } from '../../parts/Button.tsx';
import { GentleHint } from '../../parts/GentleHint.tsx';
import { SharedArea } from '../../parts/SharedArea.tsx';
import { useClosedByBack } from '../../parts/use-closed-by-back.ts';
import { t } from '../../words/t.ts';
import { clauseSubject } from './clause-subject.ts';
import styles from './Story.module.css';

interface ClauseEditorProps {
  readonly clause: Clause;
  readonly map: CycleMap;
  readonly onClose: () => void;
}

/** The words of one clause, under the sentence they stand in: written letter by letter, on all devices of its owner at once. */
export function ClauseEditor({ clause, map, onClose }: ClauseEditorProps) {
  const act = useAct();
  const connection = useConnection();
  const id = clause.edit?.id ?? null;
  const field = useSharedField({
    subject: clauseSubject(clause, (begun) => rememberWording(connection, begun)),
    place: id,
    name: `writing/${clause.key}`,
    onOver: onClose,
  });
  useClosedByBack(field.done);
  const carets = useOthersCarets(id, field.words);
  const { owner, names, draft } = clause;
  useEffect(
    () =>
      connection.followOthers((before, after) => {
        if (owner === 'together') return;
        const [was] = editsOf(before.clauses, { names, owner });
        if (!was || editsOf(after.clauses, { names, owner }).length > 0) return;
        // Somewhere else it was told by the rules again, while hands are in it here.
        rescueWords(connection, { id: `writing/${was.key}`, words: was.words }, draft, 'gone');
        onClose();
      }),
    [connection, names, owner, draft, onClose],
  );
  const again = () => {
    field.cancel();
    act('tell again', (now, by) => tellClauseAgain(now, by, clause));
  };
  const name = map.people.find((person) => person.id === owner)?.name ?? '';
  const label = t('story.part', { name });
  return (
    <div role="presentation" className={styles['editor']} onBlur={field.onBlur}>
      <span aria-hidden className={styles['label']}>
        {label}
      </span>
      <SharedArea label={label} carets={carets} maxLength={limits.words} look="framed" {...field} />
      <GentleHint words={field.words} kind="clause" owner={owner} people={map.people} isBare />
      <p className={styles['note']}>{t('story.partHint')}</p>
      {clause.edit ? (
        <span onPointerDown={field.onPressing}>
          <Button onPress={again}>
            <RotateCcw aria-hidden />
            {t('story.again')}
          </Button>
        </span>
      ) : null}
    </div>
  );
}
