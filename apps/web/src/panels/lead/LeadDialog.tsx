import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { t } from '../../words/t.ts';
import { LeadControls } from './LeadControls.tsx';

/** The same as behind the button of the bar, where there is no room for one. */
export function LeadDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog
      title={t('bar.lead')}
      width="narrow"
      onClose={onClose}
      footer={
        <Button look="primary" onPress={onClose}>
          {t('parts.done')}
        </Button>
      }
    >
      <LeadControls onLeave={onClose} />
    </Dialog>
  );
}
