import { pauseMeeting } from '@undercurrent/document';
import { useEffect } from 'react';
import { chooseTool } from '../connection/choose-tool.ts';
import { useConnection } from '../connection/use-connection.tsx';
import type { MapConnection } from '../connection/map-connection.ts';
import { useCamera } from '../stores/camera.ts';
import { useChrome } from '../stores/chrome.ts';
import { useComposer } from '../stores/composer.ts';
import { useOutlinePanel } from '../stores/outline-panel.ts';
import { shortcutOf } from './shortcuts.ts';
import type { Shortcut } from './shortcuts.ts';

const zoomStep = 1.25;
const writing = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';
/** Inside these, keys mean something of their own. */
const elsewhere = 'dialog, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** The page's keys, for as long as a map is shown. */
export function useShortcuts(): void {
  const connection = useConnection();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const at = event.target instanceof Element ? event.target : null;
      if (at?.closest(elsewhere)) return;
      const shortcut = shortcutOf(event, Boolean(at?.closest(writing)));
      if (!shortcut) return;
      event.preventDefault();
      obey(shortcut, connection);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [connection]);
}

function obey(shortcut: Shortcut, connection: MapConnection): void {
  const camera = useCamera.getState();
  switch (shortcut.name) {
    case 'tool':
      return chooseTool(connection, shortcut.tool);
    case 'zoom':
      return camera.zoomBy(shortcut.by === 'in' ? zoomStep : 1 / zoomStep);
    case 'undo':
      return void connection.undo();
    case 'redo':
      return void connection.redo();
    case 'quick-add':
      return useComposer.getState().askFocus();
    case 'help':
      return useChrome.getState().open('help');
    case 'outline':
      return useOutlinePanel.getState().toggle();
    case 'pause':
      return void connection.run('pause', pauseMeeting);
    case 'fit':
      return camera.fitAll();
    case 'full':
      return camera.zoomTo(1);
  }
}
