import { useConnectionState, useKeepState, useSaveState } from '../../connection/use-connection.tsx';
import type { ConnectionState, SaveState } from '../../connection/map-connection.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import styles from './SaveLine.module.css';

/** How safe the words of the map are, in a word or two. */
export function SaveLine() {
  return <SaveWords save={useSaveState()} state={useConnectionState()} />;
}

/** How safe some words are, in a word or two. */
export function SaveWords({ save, state }: { readonly save: SaveState; readonly state: ConnectionState }) {
  const isKept = useKeepState() === 'kept' && save === 'device-only';
  return (
    <span className={styles['line']} data-save={isKept ? 'kept' : save} data-connection={state.name}>
      <span aria-hidden className={styles['dot']} />
      {isKept ? <KeptWords /> : t(saveKey(save, state))}
    </span>
  );
}

/** In short for who sees it, whole for who hears it or asks with the pointer. */
function KeptWords() {
  return (
    <>
      <span aria-hidden title={t('keep.save')}>
        {t('keep.saveShort')}
      </span>
      <span className="visually-hidden">{t('keep.save')}</span>
    </>
  );
}

/** "Saved" is said only when the server's store has it, also while the connection is lost. */
export function saveKey(save: SaveState, state: ConnectionState): WordKey {
  if (state.name === 'lost') return save === 'device-only' ? 'save.lostUnsaved' : 'save.lost';
  if (state.name === 'connecting') return 'save.connecting';
  if (save === 'unsynced') return 'save.unsynced';
  if (save === 'device-only') return 'save.deviceOnly';
  return save === 'saving' ? 'save.saving' : 'save.saved';
}
