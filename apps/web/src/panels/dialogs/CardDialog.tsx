import { surfaceOf } from '@undercurrent/cycle';
import { cardLabel } from '../../words/card-label.ts';
import type { Card, CardId, CycleMap } from '@undercurrent/cycle';
import { changeKind, changeOwner, hangUnder, linkNewStep, noteEdge } from '@undercurrent/document';
import { useEffect, useState } from 'react';
import { offerFor } from '../../connection/card-offer.ts';
import type { CardOffer } from '../../connection/card-offer.ts';
import { useAct } from '../../connection/use-act.ts';
import { useActor, useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Select } from '../../parts/Select.tsx';
import { useSelection } from '../../stores/selection.ts';
import { kindWord } from '../../words/kinds.ts';
import '../../words/learn-card.ts';
import { t } from '../../words/t.ts';
import styles from './CardDialog.module.css';
import { EdgeFields } from './EdgeFields.tsx';
import '../../words/learn-told.ts';

/** What the selected card is: whose, of which kind and so where, where it belongs, and its arrow. */
export function CardDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const actor = useActor();
  const [ids] = useState(() => useSelection.getState().ids.slice(0, 1));
  const offer = map && offerFor(map, actor, ids);
  const card = offer?.card ?? null;
  // Deleted by somebody meanwhile: there is nothing to change any more.
  useEffect(() => {
    if (!card) onClose();
  }, [card, onClose]);
  return map && offer && card ? <CardForm map={map} offer={offer} card={card} onClose={onClose} /> : null;
}

interface CardFormProps {
  readonly map: CycleMap;
  readonly offer: CardOffer;
  readonly card: Card;
  readonly onClose: () => void;
}

function CardForm({ map, offer, card, onClose }: CardFormProps) {
  const act = useAct();
  const [arrow, setArrow] = useState(card.edge ?? { words: '', amplifies: false });
  const isOnRing = surfaceOf(card.kind) === 'ring';
  const finish = () => {
    if (offer.canNoteEdge && isOnRing) {
      act('note edge', (now, actor) => noteEdge(now, actor, { from: card.id, ...arrow }));
    }
    onClose();
  };
  return (
    <Dialog
      title={t('card.title')}
      onClose={onClose}
      footer={
        <Button look="primary" type="submit" form="card">
          {t('parts.done')}
        </Button>
      }
    >
      <form
        id="card"
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          finish();
        }}
      >
        <p className={styles['words']} dir="auto">
          {t('canvas.told', { label: cardLabel(map, card), words: card.phrase.text })}
        </p>
        <OwnerChoice map={map} card={card} owners={offer.owners} />
        <KindChoice card={card} kinds={offer.kinds} />
        <LinkChoice map={map} card={card} links={offer.links} />
        {offer.canNoteEdge && isOnRing ? (
          <fieldset className={styles['arrow']}>
            <legend className={styles['legend']}>{t('card.arrow')}</legend>
            <EdgeFields edge={arrow} onChange={setArrow} />
          </fieldset>
        ) : null}
      </form>
    </Dialog>
  );
}

function OwnerChoice({ map, card, owners }: Pick<CardFormProps, 'map' | 'card'> & Pick<CardOffer, 'owners'>) {
  const act = useAct();
  if (owners.length === 0) return null;
  return (
    <Select
      label={t('card.owner')}
      value={card.owner}
      options={owners.map((owner) => ({
        value: owner,
        label: map.people.find(({ id }) => id === owner)?.name ?? t('owner.together'),
      }))}
      onChoose={(owner) =>
        act('change owner', (now, actor) => changeOwner(now, actor, { id: card.id, owner }))
      }
    />
  );
}

const surfaces = ['ring', 'beneath', 'new-steps', 'strengths'] as const;

function KindChoice({ card, kinds }: Pick<CardFormProps, 'card'> & Pick<CardOffer, 'kinds'>) {
  const act = useAct();
  if (kinds.length === 0) return null;
  return (
    <Select
      label={t('card.kind')}
      value={card.kind}
      options={surfaces.flatMap((surface) =>
        kinds
          .filter((kind) => surfaceOf(kind) === surface)
          .map((kind) => ({
            value: kind,
            label: t('card.kindAt', { surface: t(`canvas.surface.${surface}`), kind: kindWord(kind) }),
          })),
      )}
      onChoose={(kind) => act('change kind', (now, actor) => changeKind(now, actor, { id: card.id, kind }))}
    />
  );
}

const nowhere = 'nowhere';

function LinkChoice({ map, card, links }: Pick<CardFormProps, 'map' | 'card'> & Pick<CardOffer, 'links'>) {
  const act = useAct();
  if (!links) return null;
  const { field, cards } = links;
  const link = (to: CardId | null) =>
    act('link', (now, actor) =>
      field === 'exit'
        ? linkNewStep(now, actor, { id: card.id, exit: to })
        : hangUnder(now, actor, { id: card.id, under: to }),
    );
  const person = map.people.find(({ id }) => id === card.owner)?.name ?? t('owner.together');
  return (
    <Select
      label={t(`card.${field}`)}
      value={cards.find(({ id }) => id === card[field])?.id ?? nowhere}
      options={[
        ...cards.map((each) => ({
          value: each.id,
          label: t('canvas.told', { label: cardLabel(map, each), words: each.phrase.text }),
        })),
        { value: nowhere, label: field === 'exit' ? t('canvas.bar.noExit') : person },
      ]}
      onChoose={(to) => link(cards.find(({ id }) => id === to)?.id ?? null)}
    />
  );
}
