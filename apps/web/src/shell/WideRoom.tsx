import { useRef, useSyncExternalStore } from 'react';
import { MapCanvas } from '../canvas/MapCanvas.tsx';
import { useConnection } from '../connection/use-connection.tsx';
import { Outline } from '../outline/Outline.tsx';
import { ToolBar } from '../panels/bars/ToolBar.tsx';
import { TopBar } from '../panels/bars/TopBar.tsx';
import { ZoomPanel } from '../panels/bars/ZoomPanel.tsx';
import { MeetingState } from '../panels/lead/MeetingState.tsx';
import { DanceSlot } from '../panels/dance/DanceSlot.tsx';
import { Asks } from './Asks.tsx';
import { RescuedWords } from '../panels/rescued/RescuedWords.tsx';
import { ReadOnlyBanner } from '../panels/read-only/ReadOnlyBanner.tsx';
import { AddOrWalk } from '../panels/walk/AddOrWalk.tsx';
import { toggleWalk } from '../panels/walk/begin-walk.ts';
import { WalkNews } from '../panels/walk/WalkNews.tsx';
import { isNarrow } from '../platform/media.ts';
import { OwnAct } from './OwnAct.tsx';
import { useInsets } from './use-insets.ts';
import { useNewsEnd } from './use-news-end.ts';
import styles from './WideRoom.module.css';

interface WideRoomProps {
  readonly label: string;
  readonly onLeave: () => void;
}

/** The map over the whole page, with its furniture floating above. */
export function WideRoom({ label, onLeave }: WideRoomProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLDivElement>(null);
  const bottom = useRef<HTMLDivElement>(null);
  const hasZoomAtSide = useSyncExternalStore(isNarrow.subscribe, isNarrow.read);
  const connection = useConnection();
  useInsets({ canvas, top, start: left, bottom });
  useNewsEnd(top);
  return (
    <div className={styles['room']}>
      <div ref={top} className={styles['top']}>
        <TopBar onLeave={onLeave} ownAct={<OwnAct />} />
        <div className={styles['news']}>
          <ReadOnlyBanner />
          <MeetingState />
          <DanceSlot />
          <WalkNews />
          <Asks />
          <RescuedWords />
        </div>
      </div>
      <main aria-label={label} className={styles['main']}>
        <div ref={canvas} className={styles['canvas']}>
          <MapCanvas onWalk={() => toggleWalk(connection)} />
        </div>
        <Outline />
        <div ref={left} className={styles['left']}>
          <ToolBar orientation="vertical" />
          {hasZoomAtSide ? <ZoomPanel orientation="vertical" /> : null}
        </div>
        <div className={styles['bottom']}>
          <div ref={bottom} className={styles['add']}>
            <AddOrWalk />
          </div>
          {hasZoomAtSide ? null : (
            <div className={styles['zoom']}>
              <ZoomPanel orientation="horizontal" />
            </div>
          )}
        </div>
      </main>
    </div>
  );
}
