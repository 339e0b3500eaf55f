import type { StoreApi } from 'zustand/vanilla';
import { useWritingDraft } from '../canvas/scenes/writing-draft.ts';
import { useAnnouncement } from '../stores/announcement.ts';
import { useBeneath } from '../stores/beneath.ts';
import { useCamera } from '../stores/camera.ts';
import { useChrome } from '../stores/chrome.ts';
import { useComposer } from '../stores/composer.ts';
import { useDance } from '../stores/dance.ts';
import { useDrag } from '../stores/drag.ts';
import { useGather } from '../stores/gather.ts';
import { useHandover } from '../stores/handover.ts';
import { useHand } from '../stores/hand.ts';
import { useHover } from '../stores/hover.ts';
import { useMeeting } from '../stores/meeting.ts';
import { useNotice } from '../stores/notice.ts';
import { useOutlinePanel } from '../stores/outline-panel.ts';
import { usePhase } from '../stores/phase.ts';
import { useRoots } from '../stores/roots.ts';
import { useSelection } from '../stores/selection.ts';
import { useSide } from '../stores/side.ts';
import { useTool } from '../stores/tool.ts';
import { useWalk } from '../stores/walk.ts';

/** Lets go of everything that belonged to a map that was left: one couple's words never meet the next couple. */
export function forgetMap(): void {
  reset(useAnnouncement);
  reset(useBeneath);
  reset(useCamera);
  reset(useComposer);
  useDance.getState().end();
  reset(useDrag);
  reset(useGather);
  reset(useHandover);
  reset(useHand);
  reset(useHover);
  reset(useMeeting);
  reset(useNotice);
  reset(useOutlinePanel);
  reset(usePhase);
  reset(useRoots);
  reset(useSelection);
  reset(useSide);
  reset(useTool);
  useWalk.getState().end();
  reset(useWalk);
  reset(useWritingDraft);
  const { mode, contrast } = useChrome.getState();
  useChrome.setState({ ...useChrome.getInitialState(), mode, contrast });
}

function reset<State>(store: StoreApi<State>): void {
  store.setState(store.getInitialState());
}
