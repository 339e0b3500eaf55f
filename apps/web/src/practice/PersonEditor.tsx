import { boardSubject, limits, may, ownerSubject } from '@undercurrent/cycle';
import type { Person } from '@undercurrent/cycle';
import { changePerson, removePerson } from '@undercurrent/document';
import type { PersonPart } from '@undercurrent/document';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useActor } from '../connection/use-connection.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { TextField } from '../parts/TextField.tsx';
import { t } from '../words/t.ts';
import { MarkFields, PronounField } from './PersonFields.tsx';
import { PersonPreview } from './PersonPreview.tsx';
import styles from './PersonEditor.module.css';
import { useAct } from '../connection/use-act.ts';

interface PersonEditorProps {
  readonly person: Person;
  readonly others: readonly Person[];
}

/** One person of an open map. What this seat may not change is only shown. */
export function PersonEditor({ person, others }: PersonEditorProps) {
  const actor = useActor();
  const run = useAct();
  const change = (part: Partial<PersonPart>) =>
    run('change person', (map, by) => changePerson(map, by, { id: person.id, part }));
  const remove = () => run('remove person', (map, by) => removePerson(map, by, { id: person.id }));
  const mayChange = may(actor, 'change-person', ownerSubject(person.id));
  const mayRemove = others.length > 1 && may(actor, 'remove-person', boardSubject);
  return (
    <section className={styles['person']} aria-label={person.name}>
      <div className={styles['head']}>
        <PersonPreview name={person.name} initials={person.initials} marks={person} />
        {mayRemove ? (
          <IconButton
            label={t('practice.removePerson', { name: person.name })}
            icon={<Trash2 />}
            onPress={remove}
          />
        ) : null}
      </div>
      {mayChange ? (
        <>
          <div className={styles['names']}>
            <WrittenField
              label={t('practice.name')}
              value={person.name}
              maxLength={limits.name}
              onWritten={(name) => change({ name })}
            />
            <PronounField value={person.pronouns} onChoose={(pronouns) => change({ pronouns })} />
            <WrittenField
              label={t('practice.initials')}
              value={person.initials}
              maxLength={limits.initials}
              onWritten={(initials) => change({ initials })}
            />
          </div>
          <MarkFields marks={person} others={others} keepsApart onChange={change} />
        </>
      ) : null}
    </section>
  );
}

interface WrittenFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength: number;
  readonly onWritten: (value: string) => void;
}

/** A field that writes when it is left or Enter is pressed, so that a name is one act and not one a letter. */
function WrittenField({ label, value, maxLength, onWritten }: WrittenFieldProps) {
  const [written, setWritten] = useState<string | null>(null);
  const finish = () => {
    const words = written?.trim();
    setWritten(null);
    if (words && words !== value) onWritten(words);
  };
  return (
    <TextField
      label={label}
      value={written ?? value}
      maxLength={maxLength}
      onChange={setWritten}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
      }}
    />
  );
}
