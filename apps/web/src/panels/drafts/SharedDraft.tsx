import type { CycleMap, Draft } from '@undercurrent/cycle';
import { useState } from 'react';
import { takeBackAndTell } from '../../connection/take-back-and-tell.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { useSelection } from '../../stores/selection.ts';
import { t } from '../../words/t.ts';
import { DraftLabel } from './DraftLabel.tsx';
import page from '../private/PrivatePage.module.css';
import styles from './Drafts.module.css';

interface SharedDraftProps {
  readonly draft: Draft;
  readonly map: CycleMap;
}

/** A draft that is on the map: as it says there, and taken back in one press. */
export function SharedDraft({ draft, map }: SharedDraftProps) {
  const connection = useConnection();
  const [isOnItsWay, setOnItsWay] = useState(false);
  const { placedAs } = draft;
  const card = placedAs === null ? undefined : (map.cards.get(placedAs) ?? map.bin.cards.get(placedAs));
  if (!card) return null;
  const { id, phrase } = card;
  const isInBin = map.bin.cards.has(id);
  const takeBack = async () => {
    setOnItsWay(true);
    await takeBackAndTell(connection, id);
    setOnItsWay(false);
  };
  return (
    <article className={styles['said']}>
      <DraftLabel draft={draft} map={map} />
      <p dir="auto" className={styles['words']}>
        {phrase.text}
      </p>
      <p className={page['quiet']}>{t(isInBin ? 'drafts.inBin' : 'drafts.onMap')}</p>
      <div className={page['acts']}>
        <Button
          isDisabled={isOnItsWay}
          onPress={() => void takeBack()}
          aria-label={t('drafts.takeBackWhat', { words: phrase.text })}
        >
          {t(isOnItsWay ? 'drafts.takingBack' : 'drafts.takeBack')}
        </Button>
        {isInBin ? null : (
          <Button
            look="quiet"
            onPress={() => useSelection.getState().select([id])}
            aria-label={t('drafts.showWhat', { words: phrase.text })}
          >
            {t('drafts.show')}
          </Button>
        )}
      </div>
    </article>
  );
}
