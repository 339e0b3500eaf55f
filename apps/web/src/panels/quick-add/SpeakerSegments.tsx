import type { Owner, Person } from '@undercurrent/cycle';
import { usePeople } from '../../connection/use-connection.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import type { Segment } from '../../parts/Segmented.tsx';
import { useComposer } from '../../stores/composer.ts';
import { t } from '../../words/t.ts';
import type { NextChoice } from './next-choice.ts';

/** Who is speaking: one press each. */
export function SpeakerSegments({ choice }: { readonly choice: NextChoice }) {
  const people = usePeople();
  const setOwner = useComposer((store) => store.setOwner);
  return (
    <Segmented
      label={t('add.speaker')}
      value={choice.owner}
      onChoose={setOwner}
      segments={choice.speakers.map((owner) => segmentOf(owner, people))}
    />
  );
}

function segmentOf(owner: Owner, people: readonly Person[]): Segment<Owner> {
  const person = people.find((each) => each.id === owner);
  if (!person) return { value: owner, label: t('owner.together'), paint: 'together' };
  return {
    value: owner,
    label: person.name,
    paint: person.color,
    icon: <PersonMark color={person.color} shape={person.shape} initials="" size={14} />,
  };
}
