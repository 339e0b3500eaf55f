import type { Card, CycleMap, Owner } from '@undercurrent/cycle';
import { changeOwner } from '@undercurrent/document';
import { useConnection } from '../../connection/use-connection.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { t } from '../../words/t.ts';
import { tellRefusal } from '../acts/tell-refusal.ts';

interface OwnerMenuProps {
  readonly map: CycleMap;
  readonly card: Card;
  readonly owners: readonly Owner[];
}

/** Whose experience a card is, and to whom it can be given. */
export function OwnerMenu({ map, card, owners }: OwnerMenuProps) {
  const connection = useConnection();
  const change = (owner: Owner) =>
    tellRefusal(
      connection.run('change owner', (now, actor) => changeOwner(now, actor, { id: card.id, owner })),
    );
  const entries = owners.map((owner) => ({
    id: owner,
    label: nameOf(map, owner),
    icon: <OwnerMark map={map} owner={owner} />,
    onChoose: () => change(owner),
  }));
  return (
    <Menu
      label={t('canvas.bar.ownerTitle')}
      placement="bottom start"
      groups={[
        { id: 'owner', label: t('canvas.bar.ownerTitle'), title: t('canvas.bar.ownerTitle'), entries },
      ]}
    >
      <IconButton
        label={t('canvas.bar.owner', { name: nameOf(map, card.owner) })}
        icon={<OwnerMark map={map} owner={card.owner} />}
      />
    </Menu>
  );
}

function OwnerMark({ map, owner }: { readonly map: CycleMap; readonly owner: Owner }) {
  const person = map.people.find(({ id }) => id === owner);
  return (
    <PersonMark
      color={person?.color ?? 'together'}
      shape={person?.shape ?? 'circle'}
      initials={person?.initials ?? '&'}
      size={22}
    />
  );
}

function nameOf(map: CycleMap, owner: Owner): string {
  return map.people.find(({ id }) => id === owner)?.name ?? t('owner.together');
}
