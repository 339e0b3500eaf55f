import { DashLine } from '../parts/DashLine.tsx';
import { PersonMark } from '../parts/PersonMark.tsx';
import { kindWord } from '../words/kinds.ts';
import { t } from '../words/t.ts';
import type { Marks } from './PersonFields.tsx';
import styles from './PersonPreview.module.css';

interface PersonPreviewProps {
  readonly name: string;
  readonly initials: string;
  readonly marks: Marks;
}

/** A person as the map will show them: their mark, and a card of theirs. */
export function PersonPreview({ name, initials, marks }: PersonPreviewProps) {
  return (
    <div className={styles['preview']} data-paint={marks.color} aria-hidden>
      <PersonMark color={marks.color} shape={marks.shape} initials={initials} size={36} />
      <div className={styles['card']}>
        <DashLine dash={marks.dash} direction="down" length={30} thickness={4} />
        <div className={styles['words']}>
          <span className={styles['label']} dir="auto">
            {`${name || t('practice.name')} · ${kindWord('feeling')}`}
          </span>
          <span>{t('sentence.feeling')}</span>
        </div>
      </div>
    </div>
  );
}
