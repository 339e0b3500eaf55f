import { Compass } from 'lucide-react';
import { Suspense, useRef, useState } from 'react';
import { useActor } from '../../connection/use-connection.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { Popover } from '../../parts/Popover.tsx';
import { t } from '../../words/t.ts';
import { later } from '../../parts/later.ts';

const LeadControls = later(async () => (await import('./LeadControls.tsx')).LeadControls);

/** Opens what the therapist leads the meeting with; nobody else has it. */
export function LeadButton() {
  const { role } = useActor();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  if (role !== 'therapist') return null;
  const close = () => setOpen(false);
  return (
    <>
      <IconButton ref={anchor} label={t('bar.lead')} icon={<Compass />} onPress={() => setOpen(true)} />
      <Popover anchor={anchor} label={t('bar.lead')} isOpen={isOpen} placement="bottom end" onClose={close}>
        <Suspense>
          <LeadControls onLeave={close} />
        </Suspense>
      </Popover>
    </>
  );
}
