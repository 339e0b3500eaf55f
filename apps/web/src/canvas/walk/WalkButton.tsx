import { mainCycle, ringCards } from '@undercurrent/cycle';
import { Play } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useConnection, useMap } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { freeArea, useCamera } from '../../stores/camera.ts';
import { useSelection } from '../../stores/selection.ts';
import { useWalk } from '../../stores/walk.ts';
import { cycleWordOf } from '../../words/cycle-word.ts';
import { t } from '../../words/t.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';
import { buttonPlace } from './button-place.ts';
import styles from './WalkButton.module.css';

interface WalkButtonProps {
  readonly shown: ShownScene;
  readonly onWalk: () => void;
}

/** Under the name of the cycle: a walk round it. Not for who only looks on, nor while a walk or writing is on. */
export function WalkButton({ shown, onWalk }: WalkButtonProps) {
  const { role } = useConnection().seat;
  const isOn = useWalk((store) => store.light !== null);
  const isWriting = useSelection((store) => store.editing !== null);
  const map = useMap();
  const cycle = map && mainCycle(map);
  const canWalk = map !== null && cycle !== null && ringCards(map, cycle.id).length > 1;
  if (!canWalk || isOn || isWriting || role === 'observer') return null;
  return <PlacedButton shown={shown} onWalk={onWalk} word={cycleWordOf(map)} />;
}

function PlacedButton({ shown, onWalk, word }: WalkButtonProps & { readonly word: string }) {
  const scene = useStore(shown.store, (store) => store.resting);
  const camera = useCamera((store) => store.camera);
  const canvas = useCamera((store) => store.size);
  const insets = useCamera((store) => store.insets);
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = place.current ?? {};
    setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
  }, [word]);
  const at = scene && buttonPlace(scene, size, { camera, area: freeArea({ size: canvas, insets }) });
  return (
    <div
      ref={place}
      className={`${styles['place']} ${at ? '' : styles['away']}`}
      style={at ? { transform: `translate(${at.x}px, ${at.y}px)` } : {}}
    >
      <Button onPress={onWalk}>
        <Play aria-hidden />
        {t('menu.walk', { word })}
      </Button>
    </div>
  );
}
