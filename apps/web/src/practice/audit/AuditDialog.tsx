import type { AuditEntry } from '@undercurrent/protocol';
import { ShieldAlert, ShieldCheck } from 'lucide-react';
import { useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { PersonMark } from '../../parts/PersonMark.tsx';
import '../../words/learn-audit.ts';
import { dateWords } from '../../words/locale.ts';
import { t } from '../../words/t.ts';
import styles from './AuditDialog.module.css';
import type { ToldEntry } from './tell-entry.ts';
import { tellEntry } from './tell-entry.ts';
import { useAudit } from './use-audit.ts';

/** The therapist's log: who did what and when, and whether anybody has tampered with it. */
export function AuditDialog({ onClose }: { readonly onClose: () => void }) {
  const map = useMap();
  const { page, readOlder } = useAudit();
  return (
    <Dialog title={t('audit.title')} onClose={onClose} width="wide" isReading>
      <p className={styles['lead']}>{t('audit.lead')}</p>
      {page && map ? (
        <>
          <Wholeness isWhole={page.isWhole} />
          {byDay(page.entries).map(([day, entries]) => (
            <section key={day} className={styles['day']}>
              <h3 className={styles['date']}>{day}</h3>
              <ol aria-label={t('audit.list')}>
                {entries.map((entry) => (
                  <Entry key={entry.seq} atMs={entry.atMs} told={tellEntry(entry, map, page.entries)} />
                ))}
              </ol>
            </section>
          ))}
          {page.hasMore ? <Button onPress={() => void readOlder()}>{t('audit.older')}</Button> : null}
        </>
      ) : (
        <p className={styles['lead']}>{t('audit.loading')}</p>
      )}
    </Dialog>
  );
}

function Wholeness({ isWhole }: { readonly isWhole: boolean }) {
  return (
    <p className={styles['wholeness']} data-whole={isWhole}>
      {isWhole ? <ShieldCheck aria-hidden /> : <ShieldAlert aria-hidden />}
      {t(isWhole ? 'audit.whole' : 'audit.broken')}
    </p>
  );
}

function Entry({ atMs, told }: { readonly atMs: number; readonly told: ToldEntry }) {
  const { mark, who, did, what } = told;
  return (
    <li className={styles['entry']}>
      <time className={styles['time']} dateTime={new Date(atMs).toISOString()}>
        {dateWords('time', atMs)}
      </time>
      <span className={styles['mark']}>
        {mark ? (
          <PersonMark color={mark.color} shape={mark.shape} initials={mark.initials} size={24} />
        ) : null}
      </span>
      <span className={styles['said']}>
        {who ? <strong dir="auto">{who}</strong> : null} {did}
        {what ? (
          <span className={styles['what']} dir="auto">
            {what}
          </span>
        ) : null}
      </span>
    </li>
  );
}

/** The entries under their days, in the order they come. */
function byDay(entries: readonly AuditEntry[]): readonly (readonly [string, readonly AuditEntry[]])[] {
  const days = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const day = dateWords('whole-day', entry.atMs);
    const there = days.get(day);
    if (there) there.push(entry);
    else days.set(day, [entry]);
  }
  return [...days];
}
