import { useEffect } from 'react';
import { useConnection } from '../../connection/use-connection.tsx';
import { seenBox, useCamera } from '../../stores/camera.ts';
import { useDance } from '../../stores/dance.ts';
import { usePhase } from '../../stores/phase.ts';

/** While it is on, the others are shown what this screen sees of the map, and through which lens. */
export function useShownSight(isOn: boolean): void {
  const { showPresence } = useConnection();
  useEffect(() => {
    if (!isOn) return undefined;
    const show = () => {
      const state = useCamera.getState();
      const { phase } = usePhase.getState();
      const { isOn: isComparing, at } = useDance.getState();
      const dance = isComparing ? Math.round(at * 100) / 100 : null;
      if (state.size.width > 0) showPresence({ gather: { box: rounded(seenBox(state)), phase, dance } });
    };
    const stops = [
      useCamera.subscribe((now, before) => {
        if (now.camera !== before.camera || now.size !== before.size || now.insets !== before.insets) show();
      }),
      usePhase.subscribe(show),
      useDance.subscribe(show),
    ];
    show();
    return () => {
      for (const stop of stops) stop();
      showPresence({ gather: null });
    };
  }, [isOn, showPresence]);
}

function rounded({ x, y, width, height }: ReturnType<typeof seenBox>) {
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.max(1, Math.round(width)),
    height: Math.max(1, Math.round(height)),
  };
}
