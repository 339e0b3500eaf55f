import type { CardId } from '@undercurrent/cycle';
import { restoreItems } from '@undercurrent/document';
import { LockKeyhole, Undo2 } from 'lucide-react';
import { takeBackAndTell } from '../../connection/take-back-and-tell.ts';
import { useActor, useConnection, useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useNotice } from '../../stores/notice.ts';
import '../../words/learn-dialogs.ts';
import { t } from '../../words/t.ts';
import { useAct } from '../../connection/use-act.ts';
import styles from './BinDialog.module.css';
import { binnedOf } from './binned.ts';
import type { Binned } from './binned.ts';

/** What was deleted, each to be given back. */
export function BinDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const actor = useActor();
  const binned = map ? binnedOf(map, actor) : [];
  return (
    <Dialog title={t('bin.title')} onClose={onClose}>
      <p className={styles['lead']}>{t(binned.length === 0 ? 'bin.empty' : 'bin.lead')}</p>
      <ul className={styles['list']}>
        {binned.map((each) => (
          <BinRow key={each.id} binned={each} />
        ))}
      </ul>
    </Dialog>
  );
}

function BinRow({ binned }: { readonly binned: Binned }) {
  const act = useAct();
  const tell = useNotice((store) => store.tell);
  const giveBack = () => {
    const isBack = act('give back', (now, actor) => restoreItems(now, actor, { ids: [binned.id] }));
    if (isBack) tell({ key: 'bin.givenBack', politeness: 'polite' });
  };
  return (
    <li className={styles['row']} data-paint={binned.paint ?? undefined}>
      <div className={styles['what']} dir="auto">
        <span className={styles['label']}>{binned.label}</span>
        {binned.words ? <span className={styles['words']}>{binned.words}</span> : null}
      </div>
      <Button onPress={giveBack} aria-label={t('bin.giveBackWhat', { what: binned.words || binned.label })}>
        <Undo2 aria-hidden />
        {t('bin.giveBack')}
      </Button>
      {binned.takeBack ? <TakeBack card={binned.takeBack} words={binned.words} /> : null}
    </li>
  );
}

/** Out of the bin, too: what lies there is still everybody's. */
function TakeBack({ card, words }: { readonly card: CardId; readonly words: string }) {
  const connection = useConnection();
  return (
    <Button
      look="quiet"
      onPress={() => void takeBackAndTell(connection, card)}
      aria-label={t('drafts.takeBackWhat', { words })}
    >
      <LockKeyhole aria-hidden />
      {t('drafts.takeBack')}
    </Button>
  );
}
