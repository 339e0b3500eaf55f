import { Eye, Lock, MessageCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import { useBoard, useConnection, usePeople } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { isPhone } from '../../platform/media.ts';
import { useGather } from '../../stores/gather.ts';
import '../../words/learn-lead.ts';
import { t } from '../../words/t.ts';
import { FloorChoice } from './FloorChoice.tsx';
import styles from './MeetingStrip.module.css';
import { useGathered } from './use-gathered.ts';
import { useLead } from './use-lead.ts';
import { useShownSight } from './use-shown-sight.ts';
import { later } from '../../parts/later.ts';

const TurnCard = later(async () => (await import('./TurnCard.tsx')).TurnCard);

/** How the meeting is led just now, in a few plain words under the bar. */
export function MeetingStrip() {
  const { seat } = useConnection();
  return (
    <div role="status" aria-label={t('lead.state')} className={styles['strip']}>
      {seat.role === 'therapist' ? <LeaderStates /> : <TableStates />}
      <Gathered />
    </div>
  );
}

function LeaderStates() {
  const { isLocked, floor } = useBoard();
  const { lock, giveFloor } = useLead();
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  const people = usePeople();
  const isGathering = useGather((store) => store.isGathering);
  const gather = useGather((store) => store.gather);
  useShownSight(isGathering);
  const speaker = people.find(({ id }) => id === floor);
  return (
    <>
      {onPhone ? null : (
        <div className={styles['floor']}>
          <span aria-hidden className={styles['icon']}>
            <MessageCircle />
          </span>
          <span aria-hidden className={styles['said']}>
            {t('lead.floor')}
          </span>
          <FloorChoice />
        </div>
      )}
      {onPhone && speaker ? (
        <State icon={<MessageCircle />} words={t('lead.hasFloor', { name: speaker.name })}>
          <Button look="quiet" onPress={() => giveFloor(null)}>
            {t('lead.everyone')}
          </Button>
        </State>
      ) : null}
      {isLocked ? (
        <State icon={<Lock />} words={t('lead.isLocked')}>
          <Button look="quiet" onPress={() => lock(false)}>
            {t('lead.unlock')}
          </Button>
        </State>
      ) : null}
      {isGathering ? (
        <State icon={<Eye />} words={t('lead.gathering')}>
          <Button look="quiet" onPress={() => gather(false)}>
            {t('lead.stop')}
          </Button>
        </State>
      ) : null}
    </>
  );
}

function TableStates() {
  const { isLocked, floor } = useBoard();
  const { seat } = useConnection();
  const people = usePeople();
  const speaker = people.find(({ id }) => id === floor);
  const isOwn = speaker !== undefined && speaker.id === seat.person;
  const turn = useTurn(isOwn);
  return (
    <>
      {isLocked ? <State icon={<Lock />} words={t('lead.isLocked')} /> : null}
      {speaker ? (
        <State
          icon={<MessageCircle />}
          words={isOwn ? t('lead.youHaveFloor') : t('lead.hasFloor', { name: speaker.name })}
        >
          {turn.canWrite ? (
            <Button look="quiet" onPress={() => turn.open(true)}>
              {t('lead.write')}
            </Button>
          ) : null}
        </State>
      ) : null}
      {turn.canWrite && turn.isOpen ? (
        <Suspense>
          <TurnCard onClose={() => turn.open(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** On a phone the floor comes with a card to write into, unless its person is in the middle of other words. */
function useTurn(isOwn: boolean) {
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  const [isOpen, open] = useState(false);
  const canWrite = isOwn && onPhone;
  useEffect(() => {
    open(canWrite && !(document.activeElement instanceof HTMLTextAreaElement));
  }, [canWrite]);
  return { canWrite, isOpen, open };
}

/** Somebody else shows what they see: whether this screen follows, and the way out or back in. */
function Gathered() {
  const gathered = useGathered();
  if (!gathered) return null;
  const { isFollowing, follow } = gathered;
  return (
    <State icon={<Eye />} words={t(isFollowing ? 'lead.following' : 'lead.showing')}>
      <Button look="quiet" onPress={() => follow(!isFollowing)}>
        {t(isFollowing ? 'lead.leave' : 'lead.follow')}
      </Button>
    </State>
  );
}

interface StateProps {
  readonly icon: ReactNode;
  readonly words: string;
  readonly children?: ReactNode;
}

function State({ icon, words, children }: StateProps) {
  return (
    <div className={styles['state']}>
      <span aria-hidden className={styles['icon']}>
        {icon}
      </span>
      <span>{words}</span>
      {children}
    </div>
  );
}
