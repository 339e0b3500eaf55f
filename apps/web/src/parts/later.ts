import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { systemClock } from '../platform/clock.ts';
import { fetchAgain } from '../platform/fetch-again.ts';
import { browserPage } from '../platform/page.ts';
import { useNotice } from '../stores/notice.ts';

/**
 * A component that is fetched when it is first shown. Where the line is cut just then, a notice says so, and it opens
 * by itself when the line is back; nothing else on the page breaks.
 */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await fetchAgain(load, again) }));
}

/** How a part of the app is asked for again on this page. */
export const again = {
  clock: systemClock,
  page: browserPage,
  isReachable: () =>
    fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
      // A proxy answers for a server that is not there, and not with a page.
      ({ ok }) => ok,
      () => false,
    ),
  onWaiting: () => useNotice.getState().tell({ key: 'parts.comesLater', politeness: 'polite' }),
};
