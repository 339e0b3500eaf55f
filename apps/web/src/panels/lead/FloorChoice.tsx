import { useBoard, usePeople } from '../../connection/use-connection.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { t } from '../../words/t.ts';
import { useLead } from './use-lead.ts';

const everyone = 'everyone';

/** Who may add cards just now: everybody, or one alone. */
export function FloorChoice() {
  const people = usePeople();
  const { floor } = useBoard();
  const { giveFloor } = useLead();
  return (
    <Segmented
      label={t('lead.floor')}
      value={floor ?? everyone}
      onChoose={(who) => giveFloor(people.find(({ id }) => id === who)?.id ?? null)}
      segments={[
        { value: everyone, label: t('lead.everyone') },
        ...people.map(({ id, name, color, shape, initials }) => ({
          value: id,
          label: name,
          paint: color,
          icon: <PersonMark color={color} shape={shape} initials={initials} size={18} />,
        })),
      ]}
    />
  );
}
