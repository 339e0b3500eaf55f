import type { MapId, Person } from '@undercurrent/cycle';
import type { SeatSummary } from '@undercurrent/protocol';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useNotice } from '../stores/notice.ts';
import { t } from '../words/t.ts';
import { askKey } from './ask-words.ts';
import { useInviteLinks } from './invite-links.ts';
import { useApi } from './use-api.tsx';

interface EndSeatDialogProps {
  readonly map: MapId;
  readonly person: Person;
  readonly seat: SeatSummary;
  readonly onEnded: () => void;
  readonly onClose: () => void;
}

/** Asks once more, then ends one partner's seat. The others are shown nothing of it. */
export function EndSeatDialog({ map, person, seat, onEnded, onClose }: EndSeatDialogProps) {
  const api = useApi();
  const tell = useNotice((store) => store.tell);
  const forget = useInviteLinks((store) => store.forget);
  const [isEnding, setEnding] = useState(false);
  const values = { name: person.name };

  const end = async () => {
    setEnding(true);
    const answer = await api.endSeat(map, seat.seat);
    setEnding(false);
    if (answer.kind === 'refusal') return tell({ key: askKey(answer), politeness: 'assertive' });
    forget(person.id);
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
