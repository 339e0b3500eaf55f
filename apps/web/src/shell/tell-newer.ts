import { isAppKept, ownScript } from '../platform/offline-app.ts';
import { loadAgain } from '../platform/page.ts';
import { useNotice } from '../stores/notice.ts';
import '../words/learn-closings.ts';

/**
 * Says that the server has a newer version of the app than this page, and leaves it to the person when to take it. A
 * server that was not away can only have one where the device itself may have given the page, on a slow line.
 */
export async function tellNewer({ wasAway }: { readonly wasAway: boolean }): Promise<void> {
  if (!wasAway && !isAppKept()) return;
  const page = await fetch('/', { cache: 'no-store' }).then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => '',
  );
  if (page === '' || page.includes(ownScript())) return;
  const action = { key: 'shell.loadAgain', run: loadAgain };
  useNotice.getState().tell({ key: 'closed.newer', politeness: 'polite', action });
}
