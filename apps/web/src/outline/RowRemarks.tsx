import { MessageCircleQuestion } from 'lucide-react';
import type { RefObject } from 'react';
import type { CardRemarks } from '../connection/use-remarks.ts';
import { Button } from '../parts/Button.tsx';
import { Popover } from '../parts/Popover.tsx';
import { RemarksPanel } from '../parts/RemarksPanel.tsx';
import { remarkSentence } from '../words/remarks.ts';
import { t } from '../words/t.ts';
import styles from './OutlineCard.module.css';

interface RowRemarksProps {
  readonly remarks: CardRemarks;
  readonly row: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Under a card's words: what others left on it, and the panel in which something is done about it. */
export function RowRemarks({ remarks, row, isOpen, onOpen }: RowRemarksProps) {
  const close = () => onOpen(false);
  return (
    <>
      {remarks.remarks.length > 0 ? (
        <div className={styles['remarks']}>
          {remarks.remarks.map(({ id, who, kind, words }) => (
            <p key={id} className={styles['remark']}>
              {remarkSentence(who, kind, words)}
            </p>
          ))}
          <Button look="quiet" data-control="remarks" onPress={() => onOpen(true)}>
            <MessageCircleQuestion aria-hidden />
            {t('remarks.title')}
          </Button>
        </div>
      ) : null}
      <Popover anchor={row} label={t('remarks.title')} isOpen={isOpen} onClose={close}>
        <RemarksPanel {...remarks} onDone={close} />
      </Popover>
    </>
  );
}
