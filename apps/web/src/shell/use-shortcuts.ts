import { useEffect } from 'react';
import { useConnection } from '../connection/use-connection.tsx';
import { usePreferences } from '../stores/preferences.ts';
import { useSelection } from '../stores/selection.ts';
import { keyOf } from './commands/key-of.ts';
import { pageCommands } from './commands/page-commands.ts';

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
      const key = keyOf(event, {
        // Also while the field for the words is still on its way.
        isWriting: Boolean(at?.closest(writing)) || useSelection.getState().editing !== null,
        hasSingleKeys: usePreferences.getState().singleKeys === 'on',
      });
      const command = key === null ? undefined : pageCommands.find(({ keys }) => keys?.includes(key));
      if (!command) return;
      event.preventDefault();
      command.run(connection);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [connection]);
}
