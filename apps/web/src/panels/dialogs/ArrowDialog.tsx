import type { ArrowHold } from '@undercurrent/cycle';
import { bindArrow } from '@undercurrent/document';
import { useEffect, useState } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { useSelection } from '../../stores/selection.ts';
import { markName } from '../../words/mark-name.ts';
import { t } from '../../words/t.ts';
import { ArrowEnds } from './ArrowEnds.tsx';
import styles from './CardDialog.module.css';

/** Where the selected arrow begins and ends; each choice holds at once. */
export function ArrowDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const act = useAct();
  const [id] = useState(() => useSelection.getState().ids[0]);
  const arrow = [...(map?.annotations.values() ?? [])].find((mark) => mark.id === id);
  const isGone = arrow?.kind !== 'arrow';
  // Deleted by somebody meanwhile: there is nothing to bind any more.
  useEffect(() => {
    if (isGone) onClose();
  }, [isGone, onClose]);
  if (!map || arrow?.kind !== 'arrow') return null;
  const bind = (end: 'from' | 'to', hold: ArrowHold) => {
    const { at } = arrow;
    const { by } = arrow[end];
    act('bind arrow', (now, actor) =>
      bindArrow(now, actor, { id: arrow.id, end, to: { ...hold, at: { x: at.x + by.x, y: at.y + by.y } } }),
    );
  };
  return (
    <Dialog
      title={t('marks.arrow')}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={onClose}>
          {t('parts.done')}
        </Button>
      }
    >
      <div className={styles['form']}>
        <p className={styles['words']} dir="auto">
          {markName(map, arrow)}
        </p>
        <ArrowEnds map={map} ends={arrow} onChoose={bind} />
      </div>
    </Dialog>
  );
}
