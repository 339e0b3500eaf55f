import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import { confirmWords } from '@undercurrent/document';
import {
  ArrowDownToLine,
  Check,
  Copy,
  CopyPlus,
  CornerDownRight,
  LockKeyhole,
  PencilLine,
  Scissors,
  Trash2,
  X,
} from 'lucide-react';
import type { MapConnection } from '../../connection/map-connection.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Toolbar } from '../../parts/Toolbar.tsx';
import { withClip } from '../../stores/clip.ts';
import { useComposer } from '../../stores/composer.ts';
import { usePhase } from '../../stores/phase.ts';
import '../../words/learn-beneath.ts';
import '../../words/learn-card.ts';
import '../../words/learn-clip.ts';
import '../../words/learn-remarks.ts';
import { joinNames } from '../../words/names.ts';
import { t } from '../../words/t.ts';
import { duplicateSelection } from '../acts/duplicate-selection.ts';
import { deleteSelection } from '../acts/selection-acts.ts';
import { tellRefusal } from '../acts/tell-refusal.ts';
import { openWords } from '../words-editor/open-words.ts';
import type { CardOffer } from '../../connection/card-offer.ts';
import styles from './CardBar.module.css';
import { EdgeNote } from './EdgeNote.tsx';
import { KindMenu } from './KindMenu.tsx';
import { LinkMenu } from './LinkMenu.tsx';
import { OwnerMenu } from './OwnerMenu.tsx';
import { RemarksButton } from './RemarksButton.tsx';

interface CardBarToolsProps {
  readonly map: CycleMap;
  readonly offer: CardOffer;
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** The bar's buttons: none that the rules don't allow. */
export function CardBarTools({ map, offer, ids, onDone }: CardBarToolsProps) {
  return (
    <>
      <Toolbar label={t('canvas.bar')} className={styles['tools'] ?? ''}>
        {offer.card ? <CardTools map={map} offer={offer} card={offer.card} onDone={onDone} /> : null}
        {offer.canWrite ? <WriteButton id={ids[0]} /> : null}
        <CopyAndDelete offer={offer} onDone={onDone} />
      </Toolbar>
      {offer.waitsFor.length > 0 ? (
        <p className={styles['waits']}>
          {t('canvas.bar.unconfirmed', { name: joinNames(offer.waitsFor.map(({ name }) => name)) })}
        </p>
      ) : null}
    </>
  );
}

type CardToolsProps = Pick<CardBarToolsProps, 'map' | 'offer' | 'onDone'> & { readonly card: Card };

function CardTools({ map, offer, card, onDone }: CardToolsProps) {
  const connection = useConnection();
  const confirm = () =>
    tellRefusal(
      connection.run('confirm', (now, actor) =>
        confirmWords(now, actor, { id: card.id, seen: card.phrase.text }),
      ),
    );
  const turnDown = () => {
    deleteSelection(connection);
    onDone();
  };
  return (
    <>
      {offer.canConfirm ? (
        <Button look="primary" onPress={confirm}>
          <Check aria-hidden />
          {t('canvas.bar.confirm')}
        </Button>
      ) : null}
      {offer.canTurnDown ? (
        <Button onPress={turnDown}>
          <X aria-hidden />
          {t('remarks.notIt')}
        </Button>
      ) : null}
      <RemarksButton card={card} />
      {offer.owners.length > 0 ? <OwnerMenu map={map} card={card} owners={offer.owners} /> : null}
      {offer.kinds.length > 0 ? <KindMenu card={card} kinds={offer.kinds} /> : null}
      {offer.links ? <LinkMenu map={map} card={card} links={offer.links} /> : null}
      {offer.canInsertAfter ? (
        <IconButton
          label={t('canvas.bar.insertAfter')}
          icon={<CornerDownRight />}
          onPress={() => {
            useComposer.getState().insertAfter(card.id);
            useComposer.getState().askFocus();
          }}
        />
      ) : null}
      {offer.canInsertAfter ? <BeneathButton words={card.phrase.text} /> : null}
      {offer.canNoteEdge ? <EdgeNote card={card} /> : null}
      {offer.canTakeBack ? (
        <IconButton
          label={t('canvas.bar.takeBack')}
          icon={<LockKeyhole />}
          onPress={() => void takeBack(connection, card.id)}
        />
      ) : null}
    </>
  );
}

/** What lies beneath this card, on this screen; not where it is open already. */
function BeneathButton({ words }: { readonly words: string }) {
  const isOpen = usePhase((store) => store.phase === 'beneath');
  const choose = usePhase((store) => store.choose);
  if (isOpen) return null;
  return (
    <IconButton
      label={t('beneath.open', { words })}
      icon={<ArrowDownToLine />}
      onPress={() => choose('beneath')}
    />
  );
}

async function takeBack(connection: MapConnection, id: CardId): Promise<void> {
  const { takeBackAndTell } = await import('../../connection/take-back-and-tell.ts');
  await takeBackAndTell(connection, id);
}

function WriteButton({ id }: { readonly id: string | undefined }) {
  const connection = useConnection();
  return (
    <IconButton
      label={t('canvas.bar.edit')}
      icon={<PencilLine />}
      keys="Enter"
      onPress={() => {
        if (id !== undefined) openWords(connection, id);
      }}
    />
  );
}

function CopyAndDelete({ offer, onDone }: Pick<CardBarToolsProps, 'offer' | 'onDone'>) {
  const connection = useConnection();
  return (
    <>
      {connection.actor().role === 'observer' ? null : (
        <IconButton
          label={t('clip.copy')}
          icon={<Copy />}
          keys="Ctrl C"
          onPress={() => withClip((clip) => clip.copy())}
        />
      )}
      {offer.canDelete ? (
        <IconButton
          label={t('clip.cut')}
          icon={<Scissors />}
          keys="Ctrl X"
          onPress={() => {
            withClip((clip) => clip.cut());
            onDone();
          }}
        />
      ) : null}
      {offer.canDuplicate ? (
        <IconButton
          label={t('canvas.bar.duplicate')}
          icon={<CopyPlus />}
          keys="Ctrl D"
          onPress={() => duplicateSelection(connection)}
        />
      ) : null}
      {offer.canDelete ? (
        <IconButton
          label={t('canvas.bar.delete')}
          icon={<Trash2 />}
          keys="Del"
          onPress={() => {
            deleteSelection(connection);
            onDone();
          }}
        />
      ) : null}
    </>
  );
}
