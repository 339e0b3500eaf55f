import { cardLabel } from '../../words/card-label.ts';
import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import { hangUnder, linkNewStep } from '@undercurrent/document';
import { Check, CornerRightUp, Waves } from 'lucide-react';
import { useConnection } from '../../connection/use-connection.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { t } from '../../words/t.ts';
import { tellRefusal } from '../acts/tell-refusal.ts';
import type { LinkOffer } from '../../connection/link-offer.ts';
import '../../words/learn-told.ts';

interface LinkMenuProps {
  readonly map: CycleMap;
  readonly card: Card;
  readonly links: LinkOffer;
}

/** From which ring card a new step leads out, or under which one a card beneath belongs. */
export function LinkMenu({ map, card, links: { field, cards } }: LinkMenuProps) {
  const connection = useConnection();
  const link = (to: CardId | null) =>
    tellRefusal(
      connection.run('link', (now, actor) =>
        field === 'exit'
          ? linkNewStep(now, actor, { id: card.id, exit: to })
          : hangUnder(now, actor, { id: card.id, under: to }),
      ),
    );
  const linked = cards.find(({ id }) => id === card[field]);
  const none = noneWord(map, card, field);
  const title = t(`canvas.bar.${field}Title`);
  const entries = [
    ...cards.map((each) => ({
      id: each.id,
      label: t('canvas.told', { label: cardLabel(map, each), words: each.phrase.text }),
      icon: each === linked ? <Check /> : null,
      onChoose: () => link(each.id),
    })),
    { id: 'none', label: none, icon: linked ? null : <Check />, onChoose: () => link(null) },
  ];
  return (
    <Menu label={title} placement="bottom start" groups={[{ id: field, label: title, title, entries }]}>
      <IconButton
        label={t(`canvas.bar.${field}`, { card: linked ? cardLabel(map, linked) : none })}
        icon={field === 'exit' ? <CornerRightUp /> : <Waves />}
      />
    </Menu>
  );
}

/** What a card without a link is: a new step without an arrow, a card beneath under its person. */
function noneWord(map: CycleMap, { owner }: Card, field: LinkOffer['field']): string {
  if (field === 'exit') return t('canvas.bar.noExit');
  return map.people.find(({ id }) => id === owner)?.name ?? t('owner.together');
}
