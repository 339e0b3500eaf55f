import type { Person, SeatId } from '@undercurrent/cycle';
import type { Invitation, SeatSummary } from '@undercurrent/protocol';
import { Copy, Link as LinkIcon } from 'lucide-react';
import { Button } from '../parts/Button.tsx';
import { PersonMark } from '../parts/PersonMark.tsx';
import { TextField } from '../parts/TextField.tsx';
import { copyText } from '../platform/clipboard.ts';
import { useNotice } from '../stores/notice.ts';
import { dateWords } from '../words/locale.ts';
import { t } from '../words/t.ts';
import type { WordKey } from '../words/t.ts';
import { inviteState, openLink, useInviteLinks } from './invite-links.ts';
import type { InviteState } from './invite-links.ts';
import styles from './InviteRow.module.css';
import { QrCode } from './QrCode.tsx';

const stateKeys: Readonly<Record<InviteState, WordKey>> = {
  none: 'practice.stateNone',
  waiting: 'practice.stateWaiting',
  'at-door': 'practice.stateAtDoor',
  joined: 'practice.stateJoined',
  connected: 'practice.stateConnected',
};

interface InviteRowProps {
  readonly person: Person;
  /** Where the link leads; null while that is not known. */
  readonly origin: string | null;
  /** The devices that have this person's place. */
  readonly seats: readonly SeatSummary[];
  readonly onInvite: (seatsBefore: ReadonlySet<SeatId>) => void;
}

/** One partner: how far they have come, and their link. */
export function InviteRow({ person, origin, seats, onInvite }: InviteRowProps) {
  const made = useInviteLinks((store) => store.links.get(person.id) ?? null);
  const link = openLink(made, seats);
  const state = inviteState(seats, link);
  return (
    <li className={styles['row']}>
      <div className={styles['head']}>
        <PersonMark color={person.color} shape={person.shape} initials={person.initials} size={36} />
        <div className={styles['who']}>
          <strong dir="auto">{person.name}</strong>
          <span className={styles['state']} data-state={state}>
            {t(stateKeys[state])}
          </span>
        </div>
        <Button
          look={link || seats.length > 0 ? 'plain' : 'primary'}
          onPress={() => onInvite(new Set(seats.map(({ seat }) => seat)))}
        >
          <LinkIcon aria-hidden />
          {t(link ? 'practice.newLink' : 'practice.makeLink')}
        </Button>
      </div>
      {link && origin !== null ? (
        <LinkOffer person={person} address={origin + link.path} link={link} />
      ) : null}
    </li>
  );
}

interface LinkOfferProps {
  readonly person: Person;
  readonly address: string;
  readonly link: Invitation;
}

function LinkOffer({ person, address, link }: LinkOfferProps) {
  const tell = useNotice((store) => store.tell);
  const name = person.name;
  const copy = async () => {
    const isCopied = await copyText(address);
    tell({
      key: isCopied ? 'practice.linkCopied' : 'practice.linkNotCopied',
      values: { name },
      politeness: isCopied ? 'polite' : 'assertive',
    });
  };
  return (
    <div className={styles['offer']}>
      <QrCode text={address} label={t('practice.qrFor', { name })} />
      <div className={styles['link']}>
        <p>{t('practice.qrHint', { name })}</p>
        <TextField
          label={t('practice.linkFor', { name })}
          value={address}
          isReadOnly
          onFocus={(event) => event.target instanceof HTMLInputElement && event.target.select()}
        />
        <Button onPress={() => void copy()}>
          <Copy aria-hidden />
          {t('practice.copyLink')}
        </Button>
        <p className={styles['ends']}>
          {t('practice.linkEnds', { when: dateWords('weekday-time', link.expiresAtMs) })}
        </p>
      </div>
    </div>
  );
}
