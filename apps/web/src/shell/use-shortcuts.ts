import { pauseMeeting } from '@undercurrent/document';
import { useEffect } from 'react';
import { chooseTool } from '../connection/choose-tool.ts';
import { useConnection } from '../connection/use-connection.tsx';
import type { MapConnection } from '../connection/map-connection.ts';
import { toggleWalk } from '../panels/walk/begin-walk.ts';
import { compareDances } from '../panels/dance/compare-dances.ts';
import { useCamera } from '../stores/camera.ts';
import { useChrome } from '../stores/chrome.ts';
import { useDance } from '../stores/dance.ts';
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

type PlainName = Exclude<Shortcut['name'], 'tool' | 'zoom'>;

const acts: Readonly<Record<PlainName, (connection: MapConnection) => void>> = {
  undo: (connection) => void connection.undo(),
  redo: (connection) => void connection.redo(),
  'quick-add': () => useComposer.getState().askFocus(),
  help: () => useChrome.getState().open('help'),
  outline: () => useOutlinePanel.getState().toggle(),
  pause: (connection) => void connection.run('pause', pauseMeeting),
  fit: () => useCamera.getState().fitAll(),
  full: () => useCamera.getState().zoomTo(1),
  dance: toggleDance,
  walk: toggleWalk,
};

function obey(shortcut: Shortcut, connection: MapConnection): void {
  switch (shortcut.name) {
    case 'tool':
      return chooseTool(connection, shortcut.tool);
    case 'zoom':
      return useCamera.getState().zoomBy(shortcut.by === 'in' ? zoomStep : 1 / zoomStep);
    default:
      return acts[shortcut.name](connection);
  }
}

function toggleDance({ map }: MapConnection): void {
  const { isOn, end } = useDance.getState();
  if (isOn) end();
  else compareDances(map.getState());
}
