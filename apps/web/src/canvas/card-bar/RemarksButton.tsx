import type { Card } from '@undercurrent/cycle';
import { MessageCircleQuestion } from 'lucide-react';
import { useRef, useState } from 'react';
import { useRemarks } from '../../connection/use-remarks.ts';
import { IconButton } from '../../parts/IconButton.tsx';
import { Popover } from '../../parts/Popover.tsx';
import { RemarksPanel } from '../../parts/RemarksPanel.tsx';
import { t } from '../../words/t.ts';
import { useHeldKeys } from './use-held-keys.ts';

/** What others left on this card, and a place to leave something; nothing where neither can be. */
export function RemarksButton({ card }: { readonly card: Card }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const remarks = useRemarks(card);
  useHeldKeys(isOpen);
  if (remarks.remarks.length + remarks.kinds.length === 0) return null;
  const close = () => setOpen(false);
  return (
    <>
      <IconButton
        ref={anchor}
        label={t('remarks.title')}
        icon={<MessageCircleQuestion />}
        onPress={() => setOpen(true)}
      />
      <Popover anchor={anchor} label={t('remarks.title')} isOpen={isOpen} onClose={close}>
        <RemarksPanel {...remarks} onDone={close} />
      </Popover>
    </>
  );
}
