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
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { offsetWidth: width = 0, offsetHeight: height = 0 } = place.current ?? {};
    setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
  }, [word]);
  useLayoutEffect(() => {
    // It follows the camera without React: a moving map renders nothing.
    const follow = () => {
      const view = useCamera.getState();
      const at = scene && buttonPlace(scene, size, { camera: view.camera, area: freeArea(view) });
      place.current?.toggleAttribute('data-away', !at);
      if (at && place.current) place.current.style.transform = `translate(${at.x}px, ${at.y}px)`;
    };
    follow();
    return useCamera.subscribe(follow);
  }, [scene, size]);
  return (
    <div ref={place} className={styles['place']}>
      <Button onPress={onWalk}>
        <Play aria-hidden />
        {t('menu.walk', { word })}
      </Button>
    </div>
  );
}
