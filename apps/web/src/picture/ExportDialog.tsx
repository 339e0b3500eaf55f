import { useState } from 'react';
import { hasNewDance, mainCycle } from '@undercurrent/cycle';
import type { CycleMap } from '@undercurrent/cycle';
import { useMap } from '../connection/use-connection.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useChrome } from '../stores/chrome.ts';
import { nearestDance, useDance } from '../stores/dance.ts';
import { useSelection } from '../stores/selection.ts';
import { t } from '../words/t.ts';
import type { WordKey } from '../words/t.ts';
import { AskEach } from './AskEach.tsx';
import styles from './ExportDialog.module.css';
import { ExportFooter } from './ExportFooter.tsx';
import { ExportOptions } from './ExportOptions.tsx';
import type { PictureOptions, SelectableId } from './picture-options.ts';
import { firstOptions } from './picture-options.ts';
import { scaleWithin } from './picture-size.ts';
import { PicturePreview } from './PicturePreview.tsx';
import { useAgreement } from './use-agreement.ts';
import { usePicture } from './use-picture.ts';
import type { Standing } from './what-may-leave.ts';
import '../words/learn-picture.ts';

interface ExportDialogProps {
  readonly onClose: () => void;
}

/** The map as a picture to take home: what it shows, a preview of exactly that, and the ways out. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  const map = useMap();
  const ids = useSelection((store) => store.ids);
  const [selection] = useState(ids);
  if (!map) return null;
  return <OpenExport map={map} selection={selection} onClose={onClose} />;
}

interface OpenExportProps extends ExportDialogProps {
  readonly map: CycleMap;
  readonly selection: readonly SelectableId[];
}

function OpenExport({ map: whole, selection, onClose }: OpenExportProps) {
  const at = useDance((store) => store.at);
  const [options, setOptions] = useState(() => firstOptions(whole, selection, nearestDance(at)));
  const { map, standing, agreed, isOpen, onAgree } = useAgreement(whole, options);
  const cycle = mainCycle(map);
  const picture = usePicture(map, options, selection);
  const isSmaller =
    picture && options.format === 'png' && scaleWithin(picture.box, options.scale) < options.scale;
  return (
    <Dialog
      title={t('picture.title')}
      width="wide"
      onClose={onClose}
      footer={
        picture && (standing === 'free' || standing === 'asks') ? (
          <ExportFooter picture={picture} options={options} isOpen={isOpen} />
        ) : null
      }
    >
      <div className={styles['content']}>
        <PicturePreview picture={picture} background={options.background} />
        <div className={styles['side']}>
          <ExportOptions
            options={options}
            canSelect={selection.length > 0}
            canDance={cycle !== null && hasNewDance(map, cycle.id)}
            hasNames={standing === 'asks'}
            onChange={(part: Partial<PictureOptions>) => setOptions({ ...options, ...part })}
          />
          {standing === 'asks' ? <AskEach people={whole.people} agreed={agreed} onChange={onAgree} /> : null}
          {standing === 'free' ? null : <ToHandout standing={standing} />}
          {isSmaller ? <p className={styles['notice']}>{t('picture.tooLarge')}</p> : null}
        </div>
      </div>
    </Dialog>
  );
}

const saidOf = {
  asks: 'picture.orHandout',
  elsewhere: 'picture.elsewhere',
  waits: 'picture.notYet',
} as const satisfies Record<Exclude<Standing, 'free'>, WordKey>;

function ToHandout({ standing }: { readonly standing: Exclude<Standing, 'free'> }) {
  const open = useChrome((store) => store.open);
  return (
    <div className={styles['notice']}>
      <p>{t(saidOf[standing])}</p>
      <Button look="quiet" onPress={() => open('handout')}>
        {t('picture.handout')}
      </Button>
    </div>
  );
}
