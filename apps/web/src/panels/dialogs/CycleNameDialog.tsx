import { limits, mainCycle } from '@undercurrent/cycle';
import { nameCycle } from '@undercurrent/document';
import { useState } from 'react';
import { useMap } from '../../connection/use-connection.tsx';
import { useOwnLists } from '../../stores/own-lists.ts';
import '../../words/learn-dialogs.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import { useOffers } from '../quick-add/use-offer.ts';
import { useAct } from '../../connection/use-act.ts';
import { NameStanding } from '../naming/NameStanding.tsx';
import { OneFieldDialog } from './OneFieldDialog.tsx';

/** Names the cycle: typed, or from a starter. Under the field stands for whom the name fits. */
export function CycleNameDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const act = useAct();
  const listed = useOffers();
  const own = useOwnLists((store) => store.lists.name);
  const cycle = map ? mainCycle(map) : null;
  const [from] = useState(cycle?.name ?? '');
  const [name, setName] = useState(from);
  if (!map || !cycle) return null;
  const save = () => {
    const { id } = cycle;
    if (act('name cycle', (now, actor) => nameCycle(now, actor, { id, name: name.trim(), from }))) onClose();
  };
  return (
    <OneFieldDialog
      title={t('name.title', { word: cycleWordOf(map) })}
      lead={t('name.lead')}
      field={t('name.field')}
      value={name}
      maxLength={limits.cycleName}
      offersLabel={t('name.starters')}
      offers={listed?.offerNames(own) ?? []}
      save={t('name.save')}
      onChange={setName}
      onSave={save}
      onClose={onClose}
    >
      <NameStanding map={map} />
    </OneFieldDialog>
  );
}
