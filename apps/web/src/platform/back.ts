/** What this app writes into an entry of the tab’s history. */
interface Place {
  /** The entry before the page’s own is the start page. */
  readonly fromStart?: boolean;
  /** It lies over the page’s own entry, so that “back” comes by here first. */
  readonly isCatch?: boolean;
}

/** “Back” on one page, for as long as that page is shown. */
export interface Back {
  /** The next “back” is asked about before the page is left. One entry of the history at most comes of it. */
  readonly catchNext: () => void;
  /** To the start page, whatever of this page lies in the history before it. */
  readonly leave: () => void;
  readonly dispose: () => void;
}

let heard: (() => void) | null = null;

/** Once, before anything is drawn: “back” is heard here before it is by whoever draws the page that the address names. */
export function hearBackFirst(): void {
  addEventListener('popstate', () => heard?.());
}

/**
 * Follows “back” on the page that is open now, by key, button or gesture. `onBack` says whether it was about something
 * on the page, which then stays, or leaves the page. Also a jump past the caught entry comes by here: a browser leaves
 * out an entry that nobody touched the page on.
 */
export function followBack(onBack: () => 'stay' | 'leave'): Back {
  const page = location.pathname;
  let isCaught = placeNow().isCatch === true;
  let isLeaving = false;
  const catchNext = () => {
    if (isCaught || isLeaving) return;
    history.pushState({ ...placeNow(), isCatch: true } satisfies Place, '');
    isCaught = true;
  };
  const come = () => {
    const isHere = location.pathname === page;
    if (isLeaving) {
      if (isHere) toStart();
      return;
    }
    const wasCaught = isCaught;
    isCaught = isHere && placeNow().isCatch === true;
    // Forward again, or an address with another ending.
    if (isHere && (isCaught || !wasCaught)) return;
    const answer = onBack();
    if (answer === 'leave' && isHere) history.back();
    if (answer === 'leave') return;
    if (!isHere) history.pushState({ fromStart: location.pathname === '/' } satisfies Place, '', page);
    catchNext();
  };
  heard = come;
  return {
    catchNext,
    leave: () => {
      isLeaving = true;
      if (placeNow().fromStart) history.go(isCaught ? -2 : -1);
      else if (isCaught) history.back();
      else toStart();
    },
    dispose: () => {
      if (heard === come) heard = null;
    },
  };
}

/** What is written into the entry of a page that is opened from here. */
export const placeFromHere = (): Place => ({ fromStart: location.pathname === '/' });

const placeNow = (): Place => (history.state as Place | null) ?? {};

const toStart = () => history.replaceState(null, '', '/');
