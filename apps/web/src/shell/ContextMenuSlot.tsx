import { Suspense } from 'react';
import { later } from '../parts/later.ts';
import { useContextMenu } from '../stores/context-menu.ts';

const ContextMenu = later(async () => (await import('./commands/ContextMenu.tsx')).ContextMenu);

/** The menu of a selection or of the paper, while it is open. */
export function ContextMenuSlot() {
  const at = useContextMenu((store) => store.at);
  const close = useContextMenu((store) => store.close);
  if (!at) return null;
  return (
    <Suspense>
      <ContextMenu at={at} onClose={close} />
    </Suspense>
  );
}
