import { ownScript } from '../platform/offline-app.ts';
import { loadAgain } from '../platform/page.ts';
import { useNotice } from '../stores/notice.ts';
import '../words/learn-closings.ts';

/** Says that the server has a newer version of the app than this page, and leaves it to the person when to take it. */
export async function tellNewer(): Promise<void> {
  const page = await fetch('/', { cache: 'no-store' }).then(
    (answer) => (answer.ok ? answer.text() : ''),
    () => '',
  );
  if (page === '' || page.includes(ownScript())) return;
  const action = { key: 'shell.loadAgain', run: loadAgain };
  useNotice.getState().tell({ key: 'closed.newer', politeness: 'polite', action });
}
