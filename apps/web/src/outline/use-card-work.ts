import type { Card, CardId } from '@undercurrent/cycle';
import { changeWords, confirmWords, reorderCard } from '@undercurrent/document';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { deleteAndTell } from '../connection/delete-items.ts';
import { useConnection } from '../connection/use-connection.tsx';
import { useAnnouncement } from '../stores/announcement.ts';
import { useChrome } from '../stores/chrome.ts';
import { useComposer } from '../stores/composer.ts';
import { usePhase } from '../stores/phase.ts';
import { useSelection } from '../stores/selection.ts';
import { t } from '../words/t.ts';
import { tellRefusal, useAct } from '../connection/use-act.ts';
import { afterStep } from './reorder.ts';

/** What the list does with cards, and which card is being written in. */
export interface CardWork {
  readonly writing: CardId | null;
  /** Just placed on this device. */
  readonly fresh: CardId | null;
  readonly beginWriting: (card: Card) => void;
  /** Null: the words were not meant. */
  readonly finishWriting: (card: Card, words: string | null) => void;
  readonly confirm: (card: Card) => void;
  /** Whose it is, what it is, and where it belongs. */
  readonly change: (card: Card) => void;
  readonly step: (order: readonly CardId[], card: Card, step: -1 | 1) => void;
  readonly place: (id: CardId, after: CardId | null) => void;
  /** The next card of quick add goes here. */
  readonly insertAfter: (after: CardId | null) => void;
  /** Opens what lies beneath a ring card, on this screen. */
  readonly goBeneath: (card: Card) => void;
  readonly takeBack: (card: Card) => void;
  readonly remove: (card: Card) => void;
}

export function useCardWork(fresh: CardId | null): CardWork {
  const act = useAct();
  const connection = useConnection();
  const [writing, setWriting] = useState<CardId | null>(null);

  useEffect(() => {
    if (!writing) return undefined;
    connection.showPresence({ writing });
    return () => connection.showPresence({ writing: null });
  }, [connection, writing]);

  const beginWriting = useCallback((card: Card) => {
    useSelection.getState().select([card.id]);
    setWriting(card.id);
  }, []);

  return useMemo(() => {
    const place = (id: CardId, after: CardId | null) =>
      act('reorder-card', (map, actor) => reorderCard(map, actor, { id, after }));
    return {
      writing,
      fresh,
      beginWriting,
      finishWriting: (card, words) => {
        setWriting(null);
        if (words === null || words === card.phrase.text) return;
        act('change-words', (map, actor) => changeWords(map, actor, { id: card.id, words }), { words });
      },
      confirm: (card) => {
        act('confirm-words', (map, actor) =>
          confirmWords(map, actor, { id: card.id, seen: card.phrase.text }),
        );
      },
      change: (card) => {
        useSelection.getState().select([card.id]);
        useChrome.getState().open('card');
      },
      step: (order, card, step) => {
        const after = afterStep(order, card.id, step);
        if (after === undefined || !place(card.id, after)) return;
        announce('outline.movedTo', { place: order.indexOf(card.id) + step + 1, count: order.length });
      },
      place,
      insertAfter: (after) => {
        useComposer.getState().insertAfter(after);
        if (after) useComposer.getState().askFocus();
      },
      goBeneath: (card) => {
        usePhase.getState().choose('beneath');
        useSelection.getState().select([card.id]);
      },
      takeBack: (card) => {
        void import('../connection/take-back-and-tell.ts').then(({ takeBackAndTell }) =>
          takeBackAndTell(connection, card.id),
        );
      },
      remove: (card) => {
        tellRefusal(deleteAndTell(connection, 'delete-card', [card.id]));
      },
    };
  }, [act, beginWriting, connection, fresh, writing]);
}

function announce(...sentence: Parameters<typeof t>): void {
  useAnnouncement.getState().announce(t(...sentence));
}
