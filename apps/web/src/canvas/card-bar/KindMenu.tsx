import type { Card, CardKind } from '@undercurrent/cycle';
import { cardKinds, surfaceOf } from '@undercurrent/cycle';
import { changeKind } from '@undercurrent/document';
import { Check, Shapes } from 'lucide-react';
import { useConnection } from '../../connection/use-connection.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { kindWord } from '../../words/kinds.ts';
import { t } from '../../words/t.ts';
import { tellRefusal } from '../acts/tell-refusal.ts';

interface KindMenuProps {
  readonly card: Card;
  readonly kinds: readonly CardKind[];
}

/** What kind of card it is, and what else it could be, by where it would then lie. */
export function KindMenu({ card, kinds }: KindMenuProps) {
  const connection = useConnection();
  const change = (kind: CardKind) =>
    tellRefusal(connection.run('change kind', (now, actor) => changeKind(now, actor, { id: card.id, kind })));
  const groups = (['ring', 'beneath', 'new-steps', 'strengths'] as const).map((surface) => ({
    id: surface,
    label: t(`canvas.surface.${surface}`),
    title: t(`canvas.surface.${surface}`),
    entries: cardKinds
      .filter((kind) => surfaceOf(kind) === surface && kinds.includes(kind))
      .map((kind) => ({
        id: kind,
        label: kindWord(kind),
        icon: kind === card.kind ? <Check /> : null,
        onChoose: () => change(kind),
      })),
  }));
  return (
    <Menu
      label={t('canvas.bar.kindTitle')}
      placement="bottom start"
      groups={groups.filter(({ entries }) => entries.length > 0)}
    >
      <IconButton label={t('canvas.bar.kind', { kind: kindWord(card.kind) })} icon={<Shapes />} />
    </Menu>
  );
}
