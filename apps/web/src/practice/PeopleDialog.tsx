import { boardSubject, limits, may, onePersonsTemplate, suggestMarks } from '@undercurrent/cycle';
import { addPerson } from '@undercurrent/document';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useActor, usePeople, useReading } from '../connection/use-connection.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { TextField } from '../parts/TextField.tsx';
import { newPersonId } from '../platform/new-ids.ts';
import { t } from '../words/t.ts';
import styles from './PeopleDialog.module.css';
import { PersonEditor } from './PersonEditor.tsx';
import { useAct } from '../connection/use-act.ts';
import '../words/learn-practice.ts';

/** The people of an open map: how each is called and told apart. Every change is seen by all at once. */
export function PeopleDialog({ onClose }: { readonly onClose: () => void }) {
  const people = usePeople();
  const actor = useActor();
  const isAlone = useReading((map) => map.template) === onePersonsTemplate;
  const mayAdd = may(actor, 'add-person', boardSubject) && people.length < limits.people && !isAlone;
  return (
    <Dialog
      title={t('practice.peopleTitle')}
      width="wide"
      onClose={onClose}
      footer={
        <Button look="primary" onPress={onClose}>
          {t('parts.done')}
        </Button>
      }
    >
      <p className={styles['lead']}>
        {t(actor.role === 'therapist' ? 'practice.peopleLead' : 'practice.peopleOwnLead')}
      </p>
      <ul className={styles['people']}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonEditor person={person} others={people.filter((other) => other.id !== person.id)} />
          </li>
        ))}
      </ul>
      {mayAdd ? <AddPerson /> : null}
    </Dialog>
  );
}

function AddPerson() {
  const people = usePeople();
  const change = useAct();
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const person = { name: name.trim(), pronouns: 'they', ...suggestMarks(people) } as const;
    if (person.name === '') return;
    const id = newPersonId();
    if (change('add person', (map, actor) => addPerson(map, actor, { id, person }))) setName('');
  };
  return (
    <form className={styles['add']} onSubmit={add} autoComplete="off">
      <TextField
        label={t(people.length === 2 ? 'practice.addThird' : 'practice.addPerson')}
        placeholder={t('practice.name')}
        value={name}
        onChange={setName}
        maxLength={limits.name}
      />
      <Button type="submit" isDisabled={name.trim() === ''}>
        <Plus aria-hidden />
        {t('practice.add')}
      </Button>
    </form>
  );
}
