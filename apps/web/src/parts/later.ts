import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';
import { systemClock } from '../platform/clock.ts';
import { fetchAgain } from '../platform/fetch-again.ts';
import { browserPage } from '../platform/page.ts';
import { useNotice } from '../stores/notice.ts';

/** What fetches each part ahead of time; a part may bring others along, which stand behind it then. */
export const ahead = new Set<() => Promise<void>>();

/**
 * A component that is fetched when it is first shown, or ahead. Where the line is cut just then, a notice says so, and
 * it opens by itself when the line is back; nothing else on the page breaks.
 */
export function later<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  let part: ComponentType<Props> | null = null;
  ahead.add(async () => {
    part = await load();
  });
  return lazy(() =>
    part ? atOnce({ default: part }) : fetchAgain(load, again).then((fetched) => ({ default: fetched })),
  );
}

/**
 * A promise that answers in the same breath, as React asks it: for one that answers later React shows nothing for a
 * while, 300 ms at times, and the first words typed into a new note would go astray.
 */
function atOnce<Value>(value: Value): Promise<Value> {
  return Object.assign(Promise.resolve(value), {
    // oxlint-disable-next-line unicorn/no-thenable
    then: (take: (value: Value) => void) => take(value),
  });
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
