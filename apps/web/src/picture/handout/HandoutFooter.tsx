import { closeHandout, proposeHandout } from '@undercurrent/document';
import type { Release } from '@undercurrent/cycle/release';
import type { Handout } from '@undercurrent/scene/handout';
import { FileDown, ImageDown, Send } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Ref } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { systemClock } from '../../platform/clock.ts';
import { useChrome } from '../../stores/chrome.ts';
import { t } from '../../words/t.ts';
import type { WordKey } from '../../words/t.ts';
import { AgreeButton } from './AgreeButton.tsx';
import styles from './Handout.module.css';
import { takePdf, takePictures } from './take-handout.ts';

interface HandoutFooterProps {
  readonly release: Release;
  readonly handout: Handout | null;
  readonly isAlone: boolean;
  readonly isProposed: boolean;
  readonly isLeading: boolean;
}

/** Proposing it, agreeing to it, closing it, and, once everybody agrees, taking it. */
export function HandoutFooter(props: HandoutFooterProps) {
  const { release, handout, isAlone, isProposed, isLeading } = props;
  const act = useAct();
  const said = useRef<HTMLParagraphElement>(null);
  if (!isProposed && !isAlone) {
    const propose = () =>
      act('propose handout', (now, by) =>
        proposeHandout(now, by, { ...release.proposal, atMs: systemClock.now() }),
      );
    return (
      <Button look="primary" onPress={propose}>
        <Send aria-hidden />
        {t('handout.propose')}
      </Button>
    );
  }
  return (
    <>
      {isProposed && isLeading ? (
        <Button look="quiet" onPress={() => act('close handout', closeHandout)}>
          {t('handout.close')}
        </Button>
      ) : null}
      <Ways release={release} handout={handout} isAlone={isAlone} saidRef={said} />
      {isProposed && !isAlone ? (
        <AgreeButton release={release} onAgree={() => said.current?.focus({ preventScroll: true })} />
      ) : null}
    </>
  );
}

interface WaysProps extends Pick<HandoutFooterProps, 'release' | 'handout' | 'isAlone'> {
  readonly saidRef: Ref<HTMLParagraphElement>;
}

function Ways({ release, handout, isAlone, saidRef }: WaysProps) {
  const { seat } = useConnection();
  const open = useChrome((store) => store.open);
  const [told, setTold] = useState<WordKey | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const mayTake = release.isOpen && seat.role !== 'observer';
  // A button that is disabled while it works would lose the focus to the page beneath.
  const take = async (save: () => Promise<WordKey>) => {
    if (isBusy) return;
    setIsBusy(true);
    setTold(null);
    setTold(await save());
    setIsBusy(false);
  };
  const count = handout?.pages.length ?? 1;
  const standing = isAlone ? null : release.isOpen ? 'handout.open' : 'handout.notYet';
  const said = told ?? standing;
  return (
    <>
      <p ref={saidRef} role="status" tabIndex={-1} className={styles['told']}>
        {said ? t(said) : ''}
      </p>
      {mayTake && handout ? (
        <>
          <Button look="quiet" onPress={() => open('export')}>
            {t('handout.picture')}
          </Button>
          <Button onPress={() => void take(() => takePictures(handout))}>
            <ImageDown aria-hidden />
            {count > 1 ? t('handout.pngs', { count }) : t('handout.png')}
          </Button>
          <Button look="primary" onPress={() => void take(() => takePdf(handout))}>
            <FileDown aria-hidden />
            {t('handout.pdf')}
          </Button>
        </>
      ) : null}
    </>
  );
}
