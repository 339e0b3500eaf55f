import { Play } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../parts/Button.tsx';
import { freeArea, useCamera } from '../../stores/camera.ts';
import { t } from '../../words/t.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';
import { buttonPlace } from './button-place.ts';
import styles from './WalkButton.module.css';

interface PlacedButtonProps {
  readonly shown: ShownScene;
  readonly onWalk: () => void;
  readonly word: string;
}

/** The button, kept under the name of the cycle wherever that stands; loaded once there is something to walk. */
export function PlacedButton({ shown, onWalk, word }: PlacedButtonProps) {
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
