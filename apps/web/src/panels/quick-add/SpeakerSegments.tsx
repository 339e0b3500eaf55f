import type { Owner, Person } from '@undercurrent/cycle';
import { useChooseOwner } from '../../connection/use-choose-owner.ts';
import { usePeople } from '../../connection/use-connection.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import type { Segment } from '../../parts/Segmented.tsx';
import { t } from '../../words/t.ts';
import type { NextChoice } from './next-choice.ts';
import styles from './SpeakerSegments.module.css';

/** Who is speaking: one press each. */
export function SpeakerSegments({ choice }: { readonly choice: NextChoice }) {
  const people = usePeople();
  const chooseOwner = useChooseOwner();
  return (
    <Segmented
      label={t('add.speaker')}
      value={choice.owner}
      onChoose={chooseOwner}
      segments={choice.speakers.map((owner) => segmentOf(owner, people, choice.speakers.length))}
    />
  );
}

function segmentOf(owner: Owner, people: readonly Person[], among: number): Segment<Owner> {
  const person = people.find((each) => each.id === owner);
  if (!person) return { value: owner, label: t('owner.together'), paint: 'together' };
  return {
    value: owner,
    label: (
      <span dir="auto" data-among={among} className={styles['name']}>
        {person.name}
      </span>
    ),
    paint: person.color,
    icon: (
      <span className={styles['mark']}>
        <PersonMark color={person.color} shape={person.shape} initials={person.initials} size={16} />
      </span>
    ),
  };
}
