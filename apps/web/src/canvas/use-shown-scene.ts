import { useEffect, useState } from 'react';
import type { MapConnection } from '../connection/map-connection.ts';
import { loadMapFonts, onFontsLoaded } from '../platform/map-fonts.ts';
import { shownFont } from '../platform/map-face.ts';
import { createTextMeasure } from '../platform/measure-text.ts';
import { usePreferences } from '../stores/preferences.ts';
import type { ItemSource } from './layers/item-source.ts';
import { ToolMarks } from './overlay/tool-marks.ts';
import { followContent } from './scenes/follow-content.ts';
import { followLight } from './walk/follow-light.ts';
import { ShownScene } from './scenes/shown-scene.ts';

/** What the stage draws: the map, and above it the marks of tools and of others. */
export interface Drawn {
  readonly shown: ShownScene;
  readonly tools: ItemSource;
}

/** Draws a connection's map once its fonts are there; null before, because text measured too early stays wrong. */
export function useShownScene(connection: MapConnection): Drawn | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    let end = () => {};
    let isOver = false;
    void loadMapFonts().then(() => {
      if (isOver) return;
      const measure = createTextMeasure(shownFont);
      const { map, others, speaker } = connection;
      const shown = new ShownScene({ map, others, speaker, measure });
      const tools = new ToolMarks({ connection, shown, measure });
      const stops = [
        followContent(shown),
        followLight(shown),
        onFontsLoaded(() => shown.forgetTexts()),
        followFace(shown),
      ];
      end = () => {
        for (const stop of stops) stop();
        tools.dispose();
        shown.dispose();
      };
      setDrawn({ shown, tools });
    });
    return () => {
      isOver = true;
      end();
      setDrawn(null);
    };
  }, [connection]);
  return drawn;
}

/** Handwriting or plain letters, as this person likes it; the map is set anew when that changes. */
function followFace(shown: ShownScene): () => void {
  return usePreferences.subscribe(({ face }, before) => {
    if (face !== before.face) shown.forgetTexts();
  });
}
