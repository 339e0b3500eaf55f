import { Suspense, useEffect, useSyncExternalStore } from 'react';
import { useMap } from '../connection/use-connection.tsx';
import { isPhone } from '../platform/media.ts';
import { useCamera } from '../stores/camera.ts';
import { useChrome } from '../stores/chrome.ts';
import { useOutlinePanel } from '../stores/outline-panel.ts';
import { useSide } from '../stores/side.ts';
import { useOthersEdits } from './use-others-edits.ts';
import { later } from '../parts/later.ts';

const loadSeen = () => import('./SeenOutline.tsx');
const SeenOutline = later(async () => (await loadSeen()).SeenOutline);
const loadHidden = () => import('./HiddenOutline.tsx');
const HiddenOutline = later(async () => (await loadHidden()).HiddenOutline);
// One of them is there first: it is asked for while the map comes. What fails is asked for again.
(isPhone.read() ? loadSeen() : loadHidden()).catch(() => null);

/** The panel's width in its style sheet, and the gap around furniture. */
const panelPx = 320;
const gapPx = 12;

/**
 * The map as a list: on phones the steps to write into, on wide screens a panel at the side. Out of sight it
 * is still read by screen readers, as words without controls, so that no key lands on something unseen.
 */
export function Outline() {
  const map = useMap();
  const onPhone = useSyncExternalStore(isPhone.subscribe, isPhone.read);
  const phoneView = useChrome((store) => store.phoneView);
  const isPanelOpen = useOutlinePanel((store) => store.isOpen);
  useOthersEdits();
  useEndInset(!onPhone && isPanelOpen);
  if (!map) return null;
  const isSeen = onPhone ? phoneView === 'steps' : isPanelOpen;
  return (
    <Suspense>
      {isSeen ? (
        <Suspense fallback={<HiddenOutline map={map} canOpen={false} />}>
          <SeenOutline map={map} look={onPhone ? 'steps' : 'panel'} />
        </Suspense>
      ) : (
        <HiddenOutline map={map} canOpen={!onPhone} />
      )}
    </Suspense>
  );
}

/** The map keeps clear of the panel; of what else stands at that side tells whoever stands there. */
function useEndInset(hasPanel: boolean): void {
  const isTaken = useSide(({ side }) => side !== null);
  useEffect(() => {
    if (!isTaken) useCamera.getState().cover({ end: hasPanel ? panelPx + 2 * gapPx : gapPx });
  }, [hasPanel, isTaken]);
}
