import '../../words/learn-handout.ts';
import { firstProposal } from '@undercurrent/cycle';
import type { CycleMap, HandoutProposal } from '@undercurrent/cycle';
import { isForOneAlone, releaseOf } from '@undercurrent/cycle/release';
import { proposeHandout } from '@undercurrent/document';
import { useMemo, useState } from 'react';
import { useAct } from '../../connection/use-act.ts';
import { useConnection, useMap } from '../../connection/use-connection.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { systemClock } from '../../platform/clock.ts';
import { useSpoken } from '../../words/spoken.ts';
import { t } from '../../words/t.ts';
import { Agreement } from './Agreement.tsx';
import styles from './Handout.module.css';
import { HandoutFooter } from './HandoutFooter.tsx';
import { HandoutPages } from './HandoutPages.tsx';
import { OwnPart } from './OwnPart.tsx';
import { ProposalChoices } from './ProposalChoices.tsx';
import { useHandout } from './use-handout.ts';

interface HandoutDialogProps {
  readonly onClose: () => void;
}

/** What would leave, page by page, alike on every screen; whose it is, who agrees, and the ways out. */
export function HandoutDialog({ onClose }: HandoutDialogProps) {
  const map = useMap();
  return map ? <OpenHandout map={map} onClose={onClose} /> : null;
}

function OpenHandout({ map, onClose }: HandoutDialogProps & { readonly map: CycleMap }) {
  const { seat } = useConnection();
  const act = useAct();
  const isLeading = seat.role === 'therapist';
  const isAlone = isForOneAlone(map);
  const [thought, setThought] = useState(firstThought);
  const proposal = map.handout ?? (isLeading ? thought : null);
  const release = useMemo(() => proposal && releaseOf(map, proposal), [map, proposal]);
  const set = useHandout(release);
  const change = (part: Partial<HandoutProposal>) => {
    if (!proposal) return;
    const next = { ...proposal, ...part };
    if (map.handout) act('change handout', (now, by) => proposeHandout(now, by, next));
    else setThought(next);
  };
  if (!release) {
    return (
      <Dialog title={t('handout.title')} width="narrow" onClose={onClose} isReading>
        <p>{t('handout.none')}</p>
      </Dialog>
    );
  }
  const isProposed = map.handout !== null;
  return (
    <Dialog
      title={t('handout.title')}
      width="full"
      onClose={onClose}
      footer={
        <HandoutFooter
          release={release}
          handout={set?.digest === release.digest ? set.handout : null}
          isAlone={isAlone}
          isProposed={isProposed}
          isLeading={isLeading}
        />
      }
    >
      <div className={styles['content']}>
        <HandoutPages handout={set?.handout ?? null} />
        <div className={styles['side']}>
          <p className={styles['lead']}>{t(leadOf({ isLeading, isAlone }))}</p>
          {release.map.cards.size + release.map.annotations.size === 0 ? (
            <p className={styles['note']}>{t('handout.nothing')}</p>
          ) : null}
          {isProposed && !isAlone ? <Agreement release={release} isLeading={isLeading} /> : null}
          {isProposed ? <OwnPart map={map} proposal={release.proposal} /> : null}
          {isLeading ? <ProposalChoices proposal={release.proposal} onChange={change} /> : null}
        </div>
      </div>
    </Dialog>
  );
}

function leadOf({ isLeading, isAlone }: { readonly isLeading: boolean; readonly isAlone: boolean }) {
  if (isAlone) return 'handout.leadAlone';
  return isLeading ? 'handout.lead' : 'handout.leadPartner';
}

/** Where letters are the paper of the country, they are proposed. */
function firstThought(): HandoutProposal {
  const region = new Intl.Locale(useSpoken.getState().locale).maximize().region ?? '';
  const own = new Intl.Locale(navigator.language).region ?? region;
  const isLetter = ['US', 'CA', 'MX', 'PH', 'CL', 'CO'].includes(own);
  return firstProposal({ paper: isLetter ? 'letter' : 'a4', atMs: systemClock.now() });
}
