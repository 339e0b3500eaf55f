import type { Box } from '@undercurrent/geometry';
import type { Presence } from '@undercurrent/protocol';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import type { OtherPresence } from '../../connection/map-connection.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { useCamera } from '../../stores/camera.ts';
import { useChrome } from '../../stores/chrome.ts';
import { useDance } from '../../stores/dance.ts';
import { usePhase } from '../../stores/phase.ts';
import { isInWords } from '../../platform/in-words.ts';
import { useSelection } from '../../stores/selection.ts';

interface Gathered {
  readonly isFollowing: boolean;
  readonly follow: (isFollowing: boolean) => void;
}

/**
 * Leads this screen to what the therapist shows, until a hand of its own moves it away. Null while nothing is shown.
 * Whoever is in the middle of writing is not taken from their words; they may follow when they like.
 */
export function useGathered(): Gathered | null {
  const { others } = useConnection();
  // Plain strings, so that cursors moving wake nothing here.
  const told = useStore(others, tellBox);
  const phase = useStore(others, (list) => shownIn(list)?.phase ?? null);
  const dance = useStore(others, (list) => shownIn(list)?.dance ?? null);
  const box = useMemo(() => readBox(told), [told]);
  const isShown = box !== null;
  const isFollowing = useCamera((store) => store.guide !== null);
  const isWriting = useSelection((store) => store.editing !== null);
  const size = useCamera((store) => store.size);
  const insets = useCamera((store) => store.insets);
  const newest = useRef(box);
  newest.current = box;

  const follow = useCallback((wants: boolean) => {
    if (wants) useChrome.getState().show('map');
    useCamera.getState().lead(wants ? newest.current : null);
  }, []);
  useEffect(() => {
    if (!isShown) return undefined;
    if (!isInWords()) follow(true);
    return () => follow(false);
  }, [isShown, follow]);
  useEffect(() => {
    const { guide, lead } = useCamera.getState();
    if (box && guide && !isWriting) lead(box);
  }, [box, isWriting, size, insets]);

  useEffect(() => {
    if (phase !== null && isFollowing) usePhase.getState().choose(phase);
  }, [phase, isFollowing]);
  useEffect(() => {
    if (!isFollowing) return;
    if (dance === null) useDance.getState().end();
    else useDance.getState().moveTo(dance);
  }, [dance, isFollowing]);

  return isShown ? { isFollowing, follow } : null;
}

function shownIn(others: readonly OtherPresence[]): Presence['gather'] {
  return others.find(({ presence }) => presence.gather)?.presence.gather;
}

function tellBox(others: readonly OtherPresence[]): string {
  const box = shownIn(others)?.box;
  return box ? [box.x, box.y, box.width, box.height].join(' ') : '';
}

function readBox(told: string): Box | null {
  const [x, y, width, height] = told.split(' ').map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null;
  return { x, y, width, height };
}
