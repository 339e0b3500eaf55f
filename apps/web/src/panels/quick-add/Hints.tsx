import { isRingComplete, mainCycle, ringCards } from '@undercurrent/cycle';
import { PenLine, X } from 'lucide-react';
import { useStore } from 'zustand';
import { useActor, useConnection, useMap } from '../../connection/use-connection.tsx';
import { Chip } from '../../parts/Chip.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { useComposer } from '../../stores/composer.ts';
import { joinNames } from '../../words/names.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import styles from './Hints.module.css';

/** What floats above the bar: why the card has to wait, where it will go, who else is writing, and a cycle without a name. */
export function Hints({ speaking }: { readonly speaking: string | null }) {
  return (
    <div className={styles['hints']}>
      {speaking === null ? null : (
        <span className={styles['plain']}>{t('add.waits', { name: speaking })}</span>
      )}
      <AfterHint />
      <NameHint />
      <WritingHint />
    </div>
  );
}

function AfterHint() {
  const { map } = useConnection();
  const after = useComposer((store) => store.after);
  const insertAfter = useComposer((store) => store.insertAfter);
  const words = useStore(map, (now) =>
    after === null ? null : (now?.cards.get(after)?.phrase.text ?? null),
  );
  if (words === null) return null;
  return (
    <Chip onPress={() => insertAfter(null)} aria-label={t('add.afterClear')}>
      <span className={styles['words']} dir="auto">
        {t('add.after', { words })}
      </span>
      <X aria-hidden />
    </Chip>
  );
}

function NameHint() {
  const map = useMap();
  const { role } = useActor();
  const open = useChrome((store) => store.open);
  const cycle = map ? mainCycle(map) : null;
  if (!map || !cycle || role === 'observer' || cycle.name !== '') return null;
  if (!isRingComplete(ringCards(map, cycle.id), map.people)) return null;
  return (
    <span className={styles['name']}>
      <Chip look="more" onPress={() => open('cycle-name')}>
        <PenLine aria-hidden />
        {t('add.nameIt', { word: cycleWordOf(map) })}
      </Chip>
    </span>
  );
}

function WritingHint() {
  const { map, others } = useConnection();
  // People's ids as one string, so that cursors moving wake nothing here.
  const writers = useStore(others, (list) =>
    list
      .filter((other) => other.presence.writing === 'next-card')
      .map((other) => other.seat.person ?? other.seat.role)
      .sort()
      .join(' '),
  );
  if (writers === '') return null;
  const people = map.getState()?.people ?? [];
  const ids = [...new Set(writers.split(' '))];
  const names = ids.map(
    (id) =>
      people.find((person) => person.id === id)?.name ??
      t(id === 'shared' ? 'role.shared' : 'role.therapist'),
  );
  return (
    <span className={styles['plain']}>
      {t('add.writing', { names: joinNames(names), count: names.length })}
    </span>
  );
}
