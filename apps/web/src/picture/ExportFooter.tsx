import { Copy, Download, Printer } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { t } from '../words/t.ts';
import styles from './ExportDialog.module.css';
import type { PictureOptions } from './picture-options.ts';
import type { PictureScene } from './picture-scene.ts';
import { printPicture } from './print-picture.ts';
import type { SentOut } from './send-out.ts';
import { copyOut, saveOut } from './send-out.ts';

interface ExportFooterProps {
  readonly picture: PictureScene;
  readonly options: PictureOptions;
  /** Whether everybody agrees; until then each way out says that they do first. */
  readonly isOpen: boolean;
}

/** The ways out: on paper, to the clipboard, as a file. */
export function ExportFooter({ picture, options, isOpen }: ExportFooterProps) {
  const [isBusy, setIsBusy] = useState(false);
  const [told, setTold] = useState<SentOut | null>(null);
  // A button that is disabled while it works would lose the focus, and Escape with it, to the page beneath.
  const leave = async (goOut: () => Promise<SentOut | null>) => {
    if (isBusy) return;
    if (!isOpen) return setTold('picture.askFirst');
    setIsBusy(true);
    setTold(null);
    setTold(await goOut());
    setIsBusy(false);
  };
  return (
    <>
      <p role="status" className={styles['told']}>
        {told ? t(told) : ''}
      </p>
      <Button look="quiet" onPress={() => void leave(async () => printed(picture))}>
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
  );
}

/** The browser's own dialog tells the rest. */
function printed(picture: PictureScene): null {
  printPicture(picture);
  return null;
}
