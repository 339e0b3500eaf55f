import type { MapId, Person } from '@undercurrent/cycle';
import type { SeatSummary } from '@undercurrent/protocol';
import { useState } from 'react';
import { useConnection, usePeople } from '../connection/use-connection.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useNotice } from '../stores/notice.ts';
import { t } from '../words/t.ts';
import { askKey, askWords } from './ask-words.ts';
import { EndSeatDialog } from './EndSeatDialog.tsx';
import styles from './InviteDialog.module.css';
import { InviteRow } from './InviteRow.tsx';
import { useInviteLinks } from './invite-links.ts';
import { useApi } from './use-api.tsx';
import { useSeats } from './use-seats.ts';
import '../words/learn-practice.ts';

interface InviteDialogProps {
  readonly onClose: () => void;
}

/** A link and a code for each partner, and how far they have come. The therapist's alone. */
export function InviteDialog({ onClose }: InviteDialogProps) {
  const { mapId } = useConnection();
  const people = usePeople();
  const { seats, refusal, ask } = useSeats(mapId);
  const invite = useInvite(mapId);
  const [ending, setEnding] = useState<{ person: Person; seat: SeatSummary } | null>(null);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
  return (
    <Dialog
      title={t('practice.inviteTitle')}
      onClose={onClose}
      footer={
        <Button look="primary" onPress={onClose}>
          {t('parts.done')}
        </Button>
      }
    >
      <div className={styles['content']}>
        <p className={styles['lead']}>{t('practice.inviteLead')}</p>
        {isLocal ? <p className={styles['hint']}>{t('practice.inviteLocal')}</p> : null}
        {refusal ? (
          <p role="alert" className={styles['hint']}>
            {askWords(refusal)}
          </p>
        ) : null}
        <ul className={styles['people']}>
          {people.map((person) => {
            const seat = seats?.find((each) => each.person === person.id) ?? null;
            return (
              <InviteRow
                key={person.id}
                person={person}
                seat={seat}
                onInvite={() => void invite(person)}
                onEndSeat={() => seat && setEnding({ person, seat })}
              />
            );
          })}
        </ul>
      </div>
      {ending ? (
        <EndSeatDialog
          map={mapId}
          person={ending.person}
          seat={ending.seat}
          onEnded={() => {
            setEnding(null);
            void ask();
          }}
          onClose={() => setEnding(null)}
        />
      ) : null}
    </Dialog>
  );
}

function useInvite(map: MapId): (person: Person) => Promise<void> {
  const api = useApi();
  const keep = useInviteLinks((store) => store.keep);
  const tell = useNotice((store) => store.tell);
  return async (person) => {
    const answer = await api.invite(map, person.id);
    if (answer.kind === 'answer') keep(answer.value);
    else tell({ key: askKey(answer), politeness: 'assertive' });
  };
}
