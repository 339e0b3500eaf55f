import type { Box } from '@undercurrent/geometry';
import { spaces } from '@undercurrent/theme';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useStore } from 'zustand';
import { useActor, useMap } from '../../connection/use-connection.tsx';
import { freeArea, toScreenBox, useCamera } from '../../stores/camera.ts';
import { usePhase } from '../../stores/phase.ts';
import { useLiveMarks } from '../overlay/live-marks.ts';
import { selectionBox } from '../scenes/follow-content.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';
import { offerFor } from '../../connection/card-offer.ts';
import { isSeen, placeBar } from './bar-place.ts';
import styles from './CardBar.module.css';
import { CardBarTools } from './CardBarTools.tsx';

export interface PlacedBarProps {
  readonly ids: readonly string[];
  readonly shown: ShownScene;
  /** Takes the focus back when the bar is done with it. */
  readonly surface: RefObject<HTMLElement | null>;
}

/** Between the bar and the sides of the free area, in CSS px. */
const edge = spaces.small;

/** The bar beside what is selected; loaded with the first selection. */
export function PlacedBar({ ids, shown, surface }: PlacedBarProps) {
  const map = useMap();
  const actor = useActor();
  const scene = useStore(shown.store, (store) => store.scene);
  const offer = map && offerFor(map, actor, ids);
  const box = scene && selectionBox(scene, ids);
  const leave = () => surface.current?.focus();
  const isBeneath = usePhase((store) => store.phase === 'beneath');
  const isReshaping = useLiveMarks((store) => store.reshape !== null);
  if (!map || !offer || !box || isReshaping) return null;
  // Its layers are open then: what can be done with the card itself waits on the map.
  if (isBeneath && offer.canInsertAfter) return null;
  return (
    <Beside box={box} onLeave={leave}>
      <CardBarTools map={map} offer={offer} ids={ids} onDone={leave} />
    </Beside>
  );
}

interface BesideProps {
  /** In map units. */
  readonly box: Box;
  readonly onLeave: () => void;
  readonly children: ReactNode;
}

/** Keeps something beside a box wherever the camera goes: it alone renders then, not what it holds. */
function Beside({ box, onLeave, children }: BesideProps) {
  const place = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const camera = useCamera((store) => store.camera);
  const canvas = useCamera((store) => store.size);
  const insets = useCamera((store) => store.insets);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const { offsetWidth: width, offsetHeight: height } = element;
    setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
  }, [children]);
  useEffect(() => {
    const element = place.current;
    const leave = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onLeave();
    };
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  });
  const free = freeArea({ size: canvas, insets });
  const selection = toScreenBox(camera, box);
  if (!isSeen(selection, free)) return null;
  const area = { ...free, x: free.x + edge, width: free.width - 2 * edge };
  const at = placeBar(size, selection, area);
  return (
    <div
      ref={place}
      className={`${styles['place']} ${size.width === 0 ? styles['unmeasured'] : ''}`}
      style={{
        transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)`,
        maxInlineSize: area.width,
      }}
    >
      {children}
    </div>
  );
}
