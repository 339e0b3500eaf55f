import { Download, Redo2, StickyNote, Undo2 } from 'lucide-react';
import { takeStep } from '../connection/take-step.ts';
import { useConnection, useHistory, useMay } from '../connection/use-connection.tsx';
import { IconButton } from '../parts/IconButton.tsx';
import { useChrome } from '../stores/chrome.ts';
import '../words/learn-marks.ts';
import { t } from '../words/t.ts';
import styles from './Outline.module.css';

/** What belongs to the list as a whole: taking back, and taking home. */
export function ListTools() {
  const connection = useConnection();
  const { canUndo, canRedo } = useHistory();
  const mayDraw = useMay('draw');
  const open = useChrome((store) => store.open);
  return (
    <div className={styles['tools']} role="group" aria-label={t('outline.tools')}>
      <IconButton
        label={t('tools.undo')}
        icon={<Undo2 />}
        keys={t('keys.ctrl', { key: 'Z' })}
        isIdle={!canUndo}
        onPress={() => takeStep(connection, 'undo')}
      />
      <IconButton
        label={t('tools.redo')}
        icon={<Redo2 />}
        keys={t('keys.ctrlShift', { key: 'Z' })}
        isIdle={!canRedo}
        onPress={() => takeStep(connection, 'redo')}
      />
      {mayDraw ? (
        <IconButton label={t('marks.add')} icon={<StickyNote />} onPress={() => open('mark')} />
      ) : null}
      <IconButton label={t('bar.export')} icon={<Download />} onPress={() => open('export')} />
    </div>
  );
}
