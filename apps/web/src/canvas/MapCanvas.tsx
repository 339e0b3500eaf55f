import type { Grip } from '@undercurrent/scene';
import { useId, useRef } from 'react';
import { useConnection } from '../connection/use-connection.tsx';
import { useDrag } from '../stores/drag.ts';
import { useHover } from '../stores/hover.ts';
import { useSelection } from '../stores/selection.ts';
import { useTool } from '../stores/tool.ts';
import { t } from '../words/t.ts';
import { CardBar } from './card-bar/CardBar.tsx';
import { CanvasBoundary } from './CanvasBoundary.tsx';
import styles from './MapCanvas.module.css';
import { MapStage } from './MapStage.tsx';
import { useCanvasWork } from './use-canvas-work.ts';
import { useCanvasSize } from './use-canvas-size.ts';
import { useShownScene } from './use-shown-scene.ts';
import { useToldSelection } from './use-told-selection.ts';
import { WalkButton } from './walk/WalkButton.tsx';
import { SeenCarets } from './words-editor/SeenCarets.tsx';
import { WordsEditor } from './words-editor/WordsEditor.tsx';

interface MapCanvasProps {
  /** The button under the name was pressed. */
  readonly onWalk: () => void;
}

/** The map as a canvas: it fills the box it is put into. Needs a `ConnectionProvider` above it. */
export function MapCanvas({ onWalk }: MapCanvasProps) {
  const connection = useConnection();
  const surface = useRef<HTMLDivElement>(null);
  const help = useId();
  const drawn = useShownScene(connection);
  useCanvasSize(surface);
  useCanvasWork(surface, connection, drawn?.shown ?? null);
  useToldSelection(connection);
  const tool = useTool((store) => store.tool);
  const hovered = useHover((store) => store.target?.kind ?? 'paper');
  const grip = useHover((store) => gripLook(store.grip));
  const hasSelection = useSelection((store) => store.ids.length > 0);
  const dragging = useDrag(({ drag }) => (drag?.isCopy ? 'copy' : drag !== null));
  return (
    <div className={styles['canvas']}>
      <div
        ref={surface}
        className={styles['surface']}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes the keyboard
        tabIndex={0}
        aria-label={t('canvas.name')}
        aria-describedby={help}
        data-testid="map-canvas"
        data-tool={tool}
        data-hover={tool === 'select' ? hovered : 'paper'}
        data-grip={grip}
        data-dragging={dragging}
        data-selected={hasSelection}
      >
        <CanvasBoundary>{drawn ? <MapStage shown={drawn.shown} tools={drawn.tools} /> : null}</CanvasBoundary>
      </div>
      <p id={help} className="visually-hidden">
        {t('canvas.help')}
      </p>
      {drawn ? (
        <CanvasBoundary>
          <WalkButton shown={drawn.shown} onWalk={onWalk} />
          <CardBar shown={drawn.shown} surface={surface} />
          <WordsEditor shown={drawn.shown} surface={surface} />
          <SeenCarets shown={drawn.shown} />
        </CanvasBoundary>
      ) : null}
    </div>
  );
}

/** Which way a grip is pulled, for the pointer over it. */
function gripLook(grip: Grip | null): 'falling' | 'rising' | 'point' | undefined {
  if (!grip) return undefined;
  if (grip.kind !== 'corner') return 'point';
  return grip.at.x > grip.fixed.x === grip.at.y > grip.fixed.y ? 'falling' : 'rising';
}
