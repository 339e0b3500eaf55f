import { useMemo, useState } from 'react';
import { Autocomplete, Input, Keyboard, Menu, MenuItem, SearchField } from 'react-aria-components';
import { useConnection } from '../../connection/use-connection.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import '../../words/learn-commands.ts';
import { useSpoken } from '../../words/spoken.ts';
import { t } from '../../words/t.ts';
import { momentOf, offeredCommands } from './all-commands.ts';
import type { Command } from './command.ts';
import { findCommands, nameCommands } from './find-commands.ts';
import row from '../../parts/MenuRow.module.css';
import styles from './CommandPalette.module.css';
import { showKeys } from './show-keys.ts';

/** Everything that can be done just now, found by its name. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const connection = useConnection();
  const [typed, setTyped] = useState('');
  const [moment] = useState(() => momentOf(connection));
  // Named anew when the language changes while it is open.
  const language = useSpoken((store) => store.language);
  const named = useMemo(
    () =>
      moment
        ? nameCommands(
            offeredCommands(moment).filter(({ id }) => id !== 'commands'),
            moment,
          )
        : [],
    // oxlint-disable-next-line react/exhaustive-deps
    [moment, language],
  );
  const offered = findCommands(named, typed);
  const choose = (id: unknown) => {
    const chosen = offered.find(({ command }) => command.id === id);
    // First the dialog goes, and gives the focus back; what is done may take it elsewhere.
    onClose();
    if (chosen) requestAnimationFrame(() => chosen.command.run(connection));
  };
  return (
    <Dialog title={t('commands.title')} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField autoFocus aria-label={t('commands.search')} className={styles['field'] ?? ''}>
          <Input
            className={styles['input'] ?? ''}
            placeholder={t('commands.search')}
            onKeyDownCapture={(event) => {
              // One Escape closes; emptying the field first would lead to a second one, which blanks the page.
              if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
            }}
          />
        </SearchField>
        <Menu
          aria-label={t('commands.title')}
          items={offered}
          className={styles['list'] ?? ''}
          onAction={choose}
          renderEmptyState={() => <p className={styles['none']}>{t('commands.none')}</p>}
        >
          {({ command, name }) => (
            <MenuItem id={command.id} textValue={name} className={`${row['item']} ${styles['item']}`}>
              <span className={row['words']}>{name}</span>
              <Keys command={command} />
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

function Keys({ command }: { readonly command: Command }) {
  const [keys] = command.keys ?? [];
  return keys === undefined ? null : <Keyboard className={row['keys'] ?? ''}>{showKeys(keys)}</Keyboard>;
}
