import type { AnnotationId } from '@undercurrent/cycle';
import { useMemo } from 'react';
import { useOthersCarets } from '../connection/use-others-carets.ts';
import { useSharedField } from '../connection/use-shared-field.ts';
import { noteSubject } from '../connection/writing-subjects.ts';
import { SharedArea } from '../parts/SharedArea.tsx';
import { useClosedByBack } from '../parts/use-closed-by-back.ts';
import { Ends } from './WordsField.tsx';
import styles from './WordsField.module.css';

interface SharedWordsFieldProps {
  readonly label: string;
  readonly id: AnnotationId;
  /** How long they may be made. */
  readonly most: number;
  readonly onOver: () => void;
}

/** The words of a note, which several may write at once: each letter is everybody’s as it is typed. */
export function SharedWordsField({ label, id, most, onOver }: SharedWordsFieldProps) {
  const subject = useMemo(() => noteSubject(id), [id]);
  const field = useSharedField({ subject, place: id, name: `writing/${id}`, onOver });
  useClosedByBack(field.done);
  const carets = useOthersCarets(id, field.words);
  return (
    <span className={styles['whole']} onBlur={field.onBlur}>
      <SharedArea label={label} carets={carets} maxLength={most} look="bare" {...field} />
      <Ends onPressing={field.onPressing} onDone={field.done} onCancel={field.cancel} />
    </span>
  );
}
