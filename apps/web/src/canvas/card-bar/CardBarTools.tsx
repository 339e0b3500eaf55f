import type { CardKind, CycleMap, Owner } from '@undercurrent/cycle';
import { cardKinds, surfaceOf } from '@undercurrent/cycle';
import { changeKind, changeOwner, confirmWords } from '@undercurrent/document';
import { Check, Copy, CornerDownRight, PencilLine, Shapes, Trash2 } from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Menu } from '../../parts/Menu.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import { newCardId } from '../../platform/new-ids.ts';
import { useComposer } from '../../stores/composer.ts';
import { kindWord } from '../../words/kinds.ts';
import { joinNames } from '../../words/names.ts';
import { t } from '../../words/t.ts';
import { deleteSelection, duplicateSelection } from '../acts/selection-acts.ts';
import { tellRefusal } from '../acts/tell-refusal.ts';
import { openWords } from '../words-editor/open-words.ts';
import type { BarOffer } from './bar-offer.ts';
import styles from './CardBar.module.css';
import { EdgeNote } from './EdgeNote.tsx';

interface CardBarToolsProps {
  readonly map: CycleMap;
  readonly offer: BarOffer;
  readonly ids: readonly string[];
  readonly onDone: () => void;
}

/** The bar's buttons: none that the rules don't allow. */
export function CardBarTools({ map, offer, ids, onDone }: CardBarToolsProps) {
  const connection = useConnection();
  const { card } = offer;
  const [id] = ids;
  return (
    <>
      <Toolbar aria-label={t('canvas.bar')} className={styles['tools'] ?? ''}>
        {offer.canConfirm && card ? (
          <Button
            look="primary"
            onPress={() =>
              tellRefusal(
                connection.run('confirm', (now, actor) => confirmWords(now, actor, { id: card.id })),
              )
            }
          >
            <Check aria-hidden />
            {t('canvas.bar.confirm')}
          </Button>
        ) : null}
        {offer.canWrite && id ? (
          <IconButton
            label={t('canvas.bar.edit')}
            icon={<PencilLine />}
            keys="Enter"
            onPress={() => openWords(connection, id)}
          />
        ) : null}
        {card && offer.owners.length > 0 ? <OwnerMenu map={map} offer={offer} /> : null}
        {card && offer.kinds.length > 0 ? <KindMenu offer={offer} /> : null}
        {card && offer.canInsertAfter ? (
          <IconButton
            label={t('canvas.bar.insertAfter')}
            icon={<CornerDownRight />}
            onPress={() => {
              useComposer.getState().insertAfter(card.id);
              useComposer.getState().askFocus();
            }}
          />
        ) : null}
        {card && offer.canNoteEdge ? <EdgeNote card={card} /> : null}
        {offer.canDuplicate ? (
          <IconButton
            label={t('canvas.bar.duplicate')}
            icon={<Copy />}
            keys="Ctrl D"
            onPress={() => duplicateSelection(connection, newCardId)}
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
      </Toolbar>
      {offer.waitsFor.length > 0 ? (
        <p className={styles['waits']}>
          {t('canvas.bar.unconfirmed', { name: joinNames(offer.waitsFor.map(({ name }) => name)) })}
        </p>
      ) : null}
    </>
  );
}

function OwnerMenu({ map, offer }: { readonly map: CycleMap; readonly offer: BarOffer }) {
  const connection = useConnection();
  const { card } = offer;
  if (!card) return null;
  const change = (owner: Owner) =>
    tellRefusal(
      connection.run('change owner', (now, actor) => changeOwner(now, actor, { id: card.id, owner })),
    );
  const entries = offer.owners.map((owner) => ({
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

function KindMenu({ offer }: { readonly offer: BarOffer }) {
  const connection = useConnection();
  const { card, kinds } = offer;
  if (!card) return null;
  const change = (kind: CardKind) =>
    tellRefusal(connection.run('change kind', (now, actor) => changeKind(now, actor, { id: card.id, kind })));
  const groups = (['ring', 'beneath', 'new-steps'] as const).map((surface) => ({
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
