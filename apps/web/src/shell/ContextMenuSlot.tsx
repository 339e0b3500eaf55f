import { Suspense } from 'react';
import { later } from '../parts/later.ts';
import { useContextMenu } from '../stores/context-menu.ts';

const ContextMenu = later(async () => (await import('./commands/ContextMenu.tsx')).ContextMenu);

/** The menu of a selection, of an arrow of the ring or of the paper, while it is open. */
export function ContextMenuSlot() {
  const at = useContextMenu((store) => store.at);
  const arrow = useContextMenu((store) => store.arrow);
  const close = useContextMenu((store) => store.close);
  if (!at) return null;
  return (
    <Suspense>
      <ContextMenu at={at} arrow={arrow} onClose={close} />
    </Suspense>
  );
}
