import { Copy, Download, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { hasNewDance, mainCycle } from '@undercurrent/cycle';
import type { CycleMap, PersonId } from '@undercurrent/cycle';
import { isForOneAlone, standingRelease, tellNames, withNames } from '@undercurrent/cycle/release';
import { useMap } from '../connection/use-connection.tsx';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useChrome } from '../stores/chrome.ts';
import { nearestDance, useDance } from '../stores/dance.ts';
import { useSelection } from '../stores/selection.ts';
import { t } from '../words/t.ts';
import { AskEach } from './AskEach.tsx';
import styles from './ExportDialog.module.css';
import { ExportOptions } from './ExportOptions.tsx';
import type { PictureContent, PictureOptions, SelectableId } from './picture-options.ts';
import { firstOptions } from './picture-options.ts';
import { scaleWithin } from './picture-size.ts';
import { PicturePreview } from './PicturePreview.tsx';
import { printPicture } from './print-picture.ts';
import type { SentOut } from './send-out.ts';
import { copyOut, saveOut } from './send-out.ts';
import { usePicture } from './use-picture.ts';
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

/** Who agrees that exactly this leaves. */
interface Agreement {
  readonly leaving: PictureContent & { readonly map: CycleMap };
  readonly people: readonly PersonId[];
}

interface OpenExportProps extends ExportDialogProps {
  readonly map: CycleMap;
  readonly selection: readonly SelectableId[];
}

function OpenExport({ map: whole, selection, onClose }: OpenExportProps) {
  const at = useDance((store) => store.at);
  const [options, setOptions] = useState(() => firstOptions(whole, selection, nearestDance(at)));
  const { map, standing } = useMemo(() => whatMayLeave(whole, options.names), [whole, options.names]);
  const cycle = mainCycle(map);
  const [isBusy, setIsBusy] = useState(false);
  const [told, setTold] = useState<SentOut | null>(null);
  const picture = usePicture(map, options, selection);
  // What changes what would leave takes every agreement with it.
  const { part, hasNotes, hasBeneath, dance } = options;
  const leaving = useMemo(
    () => ({ map, part, hasNotes, hasBeneath, dance }),
    [map, part, hasNotes, hasBeneath, dance],
  );
  const [agreement, setAgreement] = useState<Agreement>({ leaving, people: [] });
  const agreed = agreement.leaving === leaving ? agreement.people : [];
  const isOpen = standing === 'free' || map.people.every(({ id }) => agreed.includes(id));
  const isSmaller =
    picture && options.format === 'png' && scaleWithin(picture.box, options.scale) < options.scale;
  // A button that is disabled while it works would lose the focus, and Escape with it, to the page beneath.
  const leave = async (goOut: () => Promise<SentOut>) => {
    if (isBusy) return;
    if (!isOpen) return setTold('picture.askFirst');
    setIsBusy(true);
    setTold(null);
    setTold(await goOut());
    setIsBusy(false);
  };
  return (
    <Dialog
      title={t('picture.title')}
      width="wide"
      onClose={onClose}
      footer={
        picture && standing !== 'waits' ? (
          <>
            <p role="status" className={styles['told']}>
              {told ? t(told) : ''}
            </p>
            <Button
              look="quiet"
              onPress={() => (isOpen ? printPicture(picture) : setTold('picture.askFirst'))}
            >
              <Printer aria-hidden />
              {t('picture.print')}
            </Button>
            <Button onPress={() => void leave(() => copyOut(picture, options))}>
              <Copy aria-hidden />
              {t('picture.copy')}
            </Button>
            <Button look="primary" onPress={() => void leave(() => saveOut(picture, options))}>
              <Download aria-hidden />
              {t('picture.save')}
            </Button>
          </>
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
          {standing === 'asks' ? (
            <AskEach
              people={whole.people}
              agreed={agreed}
              onChange={(people) => setAgreement({ leaving, people })}
            />
          ) : null}
          {standing === 'free' ? null : <ToHandout standing={standing} />}
          {isSmaller ? <p className={styles['notice']}>{t('picture.tooLarge')}</p> : null}
        </div>
      </div>
    </Dialog>
  );
}

/**
 * The map as far as it may leave. While a handout is proposed a picture shows no more than that does, and waits for
 * the same agreement (safety rule 8).
 */
function whatMayLeave(
  map: CycleMap,
  names: PictureOptions['names'],
): { readonly map: CycleMap; readonly standing: Standing } {
  if (isForOneAlone(map)) return { map, standing: 'free' };
  const release = standingRelease(map);
  if (!release) return { map: withNames(map, tellNames(map.people, names)), standing: 'asks' };
  const shown = withNames(release.map, tellNames(map.people, release.proposal.names));
  return { map: shown, standing: release.isOpen ? 'free' : 'waits' };
}

/** `asks`: nothing is proposed, and each person is asked here; `waits`: not everybody agrees to what is proposed. */
type Standing = 'free' | 'asks' | 'waits';

function ToHandout({ standing }: { readonly standing: Exclude<Standing, 'free'> }) {
  const open = useChrome((store) => store.open);
  return (
    <div className={styles['notice']}>
      <p>{t(standing === 'asks' ? 'picture.orHandout' : 'picture.notYet')}</p>
      <Button look="quiet" onPress={() => open('handout')}>
        {t('picture.handout')}
      </Button>
    </div>
  );
}
