import type { Person, PersonId } from '@undercurrent/cycle';
import { t } from '../words/t.ts';
import styles from './ExportDialog.module.css';
import { Tick } from './Tick.tsx';

interface AskEachProps {
  readonly people: readonly Person[];
  readonly agreed: readonly PersonId[];
  readonly onChange: (agreed: readonly PersonId[]) => void;
}

/**
 * Every person on the map agrees before a picture of it leaves (safety rule 8): each is asked, in the room or on the
 * line. Nothing of it is kept; an agreement that is each person's own and bound to what leaves is the handout's.
 */
export function AskEach({ people, agreed, onChange }: AskEachProps) {
  return (
    <fieldset className={styles['ask']}>
      <legend>{t('picture.askFirst')}</legend>
      {people.map(({ id, name }) => (
        <Tick
          key={id}
          label={t('picture.agrees', { name })}
          isOn={agreed.includes(id)}
          onChange={(isOn) => onChange(isOn ? [...agreed, id] : agreed.filter((one) => one !== id))}
        />
      ))}
    </fieldset>
  );
}
