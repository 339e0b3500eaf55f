import type { Person, PersonId } from '@undercurrent/cycle';
import type { ClipPerson } from '@undercurrent/cycle/clip';
import { useState } from 'react';
import { may, ownerSubject } from '@undercurrent/cycle';
import { cutWords } from '@undercurrent/document';
import { useActor, useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { useClip } from '../../stores/clip.ts';
import type { AskedClip } from '../../stores/clip.ts';
import '../../words/learn-clip.ts';
import { t } from '../../words/t.ts';
import styles from './PasteDialog.module.css';

const nobody = 'nobody';
type Choice = PersonId | typeof nobody;
/** The most letters that are shown of somebody's words. */
const mostLetters = 60;

/** Whose cards of another map are here: people there are not the people here, and nobody's words become another's. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const asked = useClip((store) => store.asked);
  return asked ? <Asked asked={asked} onClose={onClose} /> : null;
}

function Asked({ asked, onClose }: { readonly asked: AskedClip; readonly onClose: () => void }) {
  const map = useMap();
  const actor = useActor();
  const people = (map?.people ?? []).filter(({ id }) => may(actor, 'add-card', ownerSubject(id)));
  const [choices, setChoices] = useState(() => guess(asked.people, people));
  const isDone = choices.every((choice) => choice !== null);
  const finish = () => {
    onClose();
    asked.paste(choices.map((choice) => (choice === nobody ? null : choice)));
  };
  return (
    <Dialog
      title={t('clip.whose')}
      width="narrow"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('parts.cancel')}</Button>
          <Button look="primary" isDisabled={!isDone} onPress={finish}>
            {t('clip.paste')}
          </Button>
        </>
      }
    >
      <p className={styles['lead']}>{t('clip.whoseLead')}</p>
      <ul className={styles['people']}>
        {asked.people.map((person, at) => {
          const label = t('clip.from', { name: person.name, words: shortened(asked.words[at] ?? '') });
          return (
            // oxlint-disable-next-line react/no-array-index-key -- two people there may be called alike.
            <li key={at}>
              <p className={styles['from']}>{label}</p>
              <Segmented<Choice>
                label={label}
                look="filled"
                value={choices[at] ?? null}
                onChoose={(chosen) =>
                  setChoices(choices.map((choice, each) => (each === at ? chosen : choice)))
                }
                segments={[
                  ...people.map(({ id, name, color }) => ({
                    value: id,
                    label: <span dir="auto">{name}</span>,
                    paint: color,
                  })),
                  { value: nobody, label: t('clip.nobody') },
                ]}
              />
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

/** Whoever is called and spoken of exactly alike, and is the only one, is offered; for all others somebody is asked. */
function guess(there: readonly ClipPerson[], here: readonly Person[]): readonly (Choice | null)[] {
  return there.map((person) => {
    const isAlike = (other: ClipPerson) =>
      other.name === person.name && other.initials === person.initials && other.pronouns === person.pronouns;
    const alike = here.filter(isAlike);
    return alike.length === 1 && there.filter(isAlike).length === 1 ? (alike[0]?.id ?? null) : null;
  });
}

const shortened = (words: string): string =>
  words.length > mostLetters ? `${cutWords(words, mostLetters).trimEnd()} …` : words;
