import type { Card, CycleMap } from '@undercurrent/cycle';
import { nextOnRing, ringCards } from '@undercurrent/cycle';
import { noteEdge } from '@undercurrent/document';
import { useEffect, useState } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useChrome } from '../../stores/chrome.ts';
import { saidOn } from '../../words/mark-name.ts';
import '../../words/learn-card.ts';
import { t } from '../../words/t.ts';
import styles from './CardDialog.module.css';
import { EdgeFields } from './EdgeFields.tsx';

/** What an arrow of the ring says, and how strong it is drawn. */
export function RingArrowDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const [from] = useState(() => useChrome.getState().arrowFrom);
  const card = from === null ? undefined : map?.cards.get(from);
  // Deleted by somebody meanwhile: its arrow went with it.
  useEffect(() => {
    if (!card) onClose();
  }, [card, onClose]);
  return map && card ? <RingArrowForm map={map} card={card} onClose={onClose} /> : null;
}

interface RingArrowFormProps {
  readonly map: CycleMap;
  readonly card: Card;
  readonly onClose: () => void;
}

function RingArrowForm({ map, card, onClose }: RingArrowFormProps) {
  const act = useAct();
  const [edge, setEdge] = useState(card.edge ?? { words: '', amplifies: false });
  const next = nextOnRing(ringCards(map, card.cycle), card.id);
  const names = {
    from: saidOn(map, { card: card.id }) ?? '',
    to: (next && saidOn(map, { card: next.id })) ?? '',
  };
  return (
    <Dialog
      title={t('canvas.bar.edge')}
      width="narrow"
      onClose={onClose}
      footer={
        <Button look="primary" type="submit" form="ring-arrow">
          {t('parts.done')}
        </Button>
      }
    >
      <form
        id="ring-arrow"
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (act('note edge', (now, actor) => noteEdge(now, actor, { from: card.id, ...edge }))) onClose();
        }}
      >
        <p className={styles['words']} dir="auto">
          {t('marks.arrowBetween', names)}
        </p>
        <EdgeFields edge={edge} onChange={setEdge} autoFocus />
      </form>
    </Dialog>
  );
}
