import type { Person } from '@undercurrent/cycle';
import type { Invitation, SeatSummary } from '@undercurrent/protocol';
import { Copy, Link as LinkIcon } from 'lucide-react';
import { Button } from '../parts/Button.tsx';
import { PersonMark } from '../parts/PersonMark.tsx';
import { TextField } from '../parts/TextField.tsx';
import { copyText } from '../platform/clipboard.ts';
import { fullAddress } from '../platform/url.ts';
import { useNotice } from '../stores/notice.ts';
import { t } from '../words/t.ts';
import type { WordKey } from '../words/t.ts';
import { inviteState, useInviteLinks } from './invite-links.ts';
import type { InviteState } from './invite-links.ts';
import styles from './InviteRow.module.css';
import { QrCode } from './QrCode.tsx';

const stateKeys: Readonly<Record<InviteState, WordKey>> = {
  none: 'practice.stateNone',
  waiting: 'practice.stateWaiting',
  joined: 'practice.stateJoined',
  connected: 'practice.stateConnected',
};

interface InviteRowProps {
  readonly person: Person;
  readonly seat: SeatSummary | null;
  readonly onInvite: () => void;
  readonly onEndSeat: () => void;
}

/** One partner: how far they have come, and what can be done about it. */
export function InviteRow({ person, seat, onInvite, onEndSeat }: InviteRowProps) {
  const link = useInviteLinks((store) => store.links.get(person.id) ?? null);
  const state = inviteState(seat, link);
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
        {seat ? (
          <Button onPress={onEndSeat}>{t('practice.endSeat')}</Button>
        ) : (
          <Button look={link ? 'plain' : 'primary'} onPress={onInvite}>
            <LinkIcon aria-hidden />
            {t(link ? 'practice.newLink' : 'practice.makeLink')}
          </Button>
        )}
      </div>
      {link && !seat ? <LinkOffer person={person} link={link} /> : null}
    </li>
  );
}

function LinkOffer({ person, link }: { readonly person: Person; readonly link: Invitation }) {
  const tell = useNotice((store) => store.tell);
  const address = fullAddress(link.path);
  const name = person.name;
  const copy = async () => {
    const isCopied = await copyText(address);
    tell({
      key: isCopied ? 'practice.linkCopied' : 'practice.linkNotCopied',
      values: { name },
      politeness: isCopied ? 'polite' : 'assertive',
    });
  };
  const ends = new Intl.DateTimeFormat('en', { weekday: 'long', hour: 'numeric', minute: '2-digit' });
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
        <p className={styles['ends']}>{t('practice.linkEnds', { when: ends.format(link.expiresAtMs) })}</p>
      </div>
    </div>
  );
}
