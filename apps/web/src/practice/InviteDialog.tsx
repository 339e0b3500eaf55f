import type { MapId, Person, SeatId } from '@undercurrent/cycle';
import type { SeatSummary } from '@undercurrent/protocol';
import { useConnection, usePeople } from '../connection/use-connection.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMeeting } from '../stores/meeting.ts';
import { useNotice } from '../stores/notice.ts';
import { t } from '../words/t.ts';
import { askKey } from './ask-words.ts';
import styles from './InviteDialog.module.css';
import { InviteNetwork } from './InviteNetwork.tsx';
import { InviteRow } from './InviteRow.tsx';
import { useInviteLinks } from './invite-links.ts';
import { useAskedOrigins, useInviteOrigin } from './invite-origin.ts';
import { CodeOffer } from './meeting/CodeOffer.tsx';
import { WaitingList } from './meeting/WaitingList.tsx';
import { useApi } from './use-api.tsx';
import '../words/learn-practice.ts';
import '../words/learn-lobby.ts';

interface InviteDialogProps {
  readonly onClose: () => void;
}

const noSeats: readonly SeatSummary[] = [];

/** The ways in: a code for whoever is near, a link for each partner, and who has come by them. The therapist's alone. */
export function InviteDialog({ onClose }: InviteDialogProps) {
  const { mapId } = useConnection();
  const people = usePeople();
  const seats = useMeeting((store) => store.table?.seats ?? noSeats);
  const invite = useInvite(mapId);
  const origin = useInviteOrigin((store) => store.origin);
  useAskedOrigins(mapId);
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
        <div className={styles['arrivals']}>
          {seats.some((seat) => seat.isWaiting) ? (
            <WaitingList />
          ) : (
            <p className={styles['lead']}>{t('practice.inviteLead')}</p>
          )}
        </div>
        <InviteNetwork />
        <section aria-labelledby="invite-code" className={styles['way']}>
          <h3 id="invite-code" className={styles['title']}>
            {t('invite.codeTitle')}
          </h3>
          <CodeOffer origin={origin} />
        </section>
        <section aria-labelledby="invite-links" className={styles['way']}>
          <h3 id="invite-links" className={styles['title']}>
            {t('invite.linksTitle')}
          </h3>
          <p className={styles['lead']}>{t('practice.linkLead')}</p>
          <ul className={styles['people']}>
            {people.map((person) => (
              <InviteRow
                key={person.id}
                person={person}
                origin={origin}
                seats={seats.filter((seat) => seat.person === person.id)}
                onInvite={(known) => void invite(person, known)}
              />
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}

function useInvite(map: MapId): (person: Person, seatsBefore: ReadonlySet<SeatId>) => Promise<void> {
  const api = useApi();
  const keep = useInviteLinks((store) => store.keep);
  const tell = useNotice((store) => store.tell);
  return async (person, seatsBefore) => {
    const answer = await api.invite(map, person.id);
    if (answer.kind === 'answer') keep({ ...answer.value, seatsBefore });
    else tell({ key: askKey(answer), politeness: 'assertive' });
  };
}
