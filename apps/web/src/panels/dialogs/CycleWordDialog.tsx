import { limits } from '@undercurrent/cycle';
import { renameCycleWord } from '@undercurrent/document';
import { useState } from 'react';
import { useMap } from '../../connection/use-connection.tsx';
import { cycleWordOf, offeredCycleWords, storedCycleWord } from '../../words/cycle-word.ts';
import '../../words/learn-dialogs.ts';
import { t } from '../../words/t.ts';
import { useAct } from '../../connection/use-act.ts';
import { OneFieldDialog } from './OneFieldDialog.tsx';

/** What this couple calls the cycle. */
export function CycleWordDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const act = useAct();
  const [word, setWord] = useState(map ? cycleWordOf(map) : '');
  const save = () => {
    if (
      act('rename cycle word', (now, actor) => renameCycleWord(now, actor, { word: storedCycleWord(word) }))
    )
      onClose();
  };
  return (
    <OneFieldDialog
      title={t('word.title')}
      lead={t('word.lead')}
      field={t('word.field')}
      value={word}
      maxLength={limits.name}
      offersLabel={t('word.offers')}
      offers={offeredCycleWords()}
      save={t('word.save')}
      onChange={setWord}
      onSave={save}
      onClose={onClose}
    />
  );
}
