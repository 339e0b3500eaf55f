import type { MapId, SeatId } from '@undercurrent/cycle';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useNotice } from '../stores/notice.ts';
import { t } from '../words/t.ts';
import { askKey } from './ask-words.ts';
import { useApi } from './use-api.tsx';

interface EndSeatDialogProps {
  readonly map: MapId;
  /** Whose seat it is, in words. */
  readonly name: string;
  readonly seat: SeatId;
  readonly onEnded: () => void;
  readonly onClose: () => void;
}

/** Asks once more, then ends one partner's seat. The others are shown nothing of it. */
export function EndSeatDialog({ map, name, seat, onEnded, onClose }: EndSeatDialogProps) {
  const api = useApi();
  const tell = useNotice((store) => store.tell);
  const [isEnding, setEnding] = useState(false);
  const values = { name };

  const end = async () => {
    setEnding(true);
    const answer = await api.endSeat(map, seat);
    setEnding(false);
    if (answer.kind === 'refusal') return tell({ key: askKey(answer), politeness: 'assertive' });
    tell({ key: 'practice.seatEnded', values, politeness: 'polite' });
    return onEnded();
  };

  return (
    <Dialog
      role="alertdialog"
      width="narrow"
      title={t('practice.endSeatTitle', values)}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {t('parts.cancel')}
          </Button>
          <Button look="danger" isDisabled={isEnding} onPress={() => void end()}>
            {t('practice.endSeat')}
          </Button>
        </>
      }
    >
      <p>{t('practice.endSeatWords', values)}</p>
    </Dialog>
  );
}
