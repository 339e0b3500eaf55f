import type { MapId } from '@undercurrent/cycle';
import { isOpenDoor } from '@undercurrent/protocol';
import type { Door } from '@undercurrent/protocol';
import { Armchair } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { LobbyLineSetup } from '../../connection/lobby-line.ts';
import { Button } from '../../parts/Button.tsx';
import { QuietPage } from '../../parts/QuietPage.tsx';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import { useJoinWay } from '../join/join-way.ts';
import { useApi } from '../use-api.tsx';
import { useDoor } from './use-door.ts';
import styles from './WaitingRoom.module.css';
import '../../words/learn-lobby.ts';

interface WaitingRoomProps {
  readonly map: MapId;
  readonly line: Omit<LobbyLineSetup, 'mapId'>;
  /** This device was in, and is not any more: it is not taken in by a homework window without a press. */
  readonly hasEnded: boolean;
  /** The door is open. */
  readonly onOpen: () => void;
  /** There is no door any more, with a code of `closeReasons`. */
  readonly onGone: (code: number) => void;
  readonly onPickAgain: () => void;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}

/** Where a device waits until the therapist lets it in. It says nothing of the map, nor of anybody else. */
export function WaitingRoom({ map, line, hasEnded, children, ...ways }: WaitingRoomProps) {
  const { door, isLost, endedWith } = useDoor({ ...line, mapId: map });
  const { title, words } = said(door, hasEnded);
  const { onOpen, onGone } = ways;
  const isOpen = door === 'meeting' || (door === 'homework' && !hasEnded);
  useOnce(isOpen, onOpen);
  const [isLeaving, setLeaving] = useState(false);
  useOnce(endedWith !== null && !isLeaving, () => onGone(endedWith ?? 0));
  return (
    <QuietPage title={t(title)} words={t(words)} picture={<Armchair />}>
      <p role="status" className={styles['line']}>
        {isLost ? t('lobby.lookingForLine') : ''}
      </p>
      {children}
      {door === 'homework' && hasEnded ? (
        <Button look="primary" size="large" onPress={onOpen}>
          {t('lobby.workAlone')}
        </Button>
      ) : null}
      {door === 'waiting' ? (
        <PickAgain map={map} onLeaving={() => setLeaving(true)} onPickAgain={ways.onPickAgain} />
      ) : null}
      <Button look="quiet" onPress={ways.onLeave}>
        {t('lobby.leave')}
      </Button>
    </QuietPage>
  );
}

interface PickAgainProps extends Pick<WaitingRoomProps, 'map' | 'onPickAgain'> {
  readonly onLeaving: () => void;
}

/** Who came by a code a moment ago and took the wrong place can take another; a link has but one. */
function PickAgain({ map, onLeaving, onPickAgain }: PickAgainProps) {
  const api = useApi();
  const code = useJoinWay((store) => store.code);
  if (code === null) return null;
  const again = async () => {
    onLeaving();
    await api.leaveSeat(map);
    onPickAgain();
  };
  return <Button onPress={() => void again()}>{t('lobby.pickAgain')}</Button>;
}

function said(door: Door | null, hasEnded: boolean): { readonly title: WordKey; readonly words: WordKey } {
  if (door === 'waiting' || (door !== null && isOpenDoor(door) && !hasEnded)) {
    return { title: 'lobby.waitingTitle', words: 'lobby.waitingWords' };
  }
  if (!hasEnded) return { title: 'lobby.closedTitle', words: 'lobby.closedWords' };
  return {
    title: 'lobby.endedTitle',
    words: door === 'homework' ? 'lobby.homeworkWords' : 'lobby.endedWords',
  };
}

/** Does something once, as soon as it is so. */
function useOnce(isSo: boolean, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (isSo) latest.current();
  }, [isSo]);
}
