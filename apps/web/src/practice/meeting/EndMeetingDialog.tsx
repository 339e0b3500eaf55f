import { useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { t } from '../../words/t.ts';
import { useMeetingActs } from './use-meeting-acts.ts';
import '../../words/learn-lobby.ts';

/** Asks once more, then sees everybody out. */
export function EndMeetingDialog({ onClose }: { readonly onClose: () => void }) {
  const { end } = useMeetingActs();
  const [isEnding, setEnding] = useState(false);
  const go = async () => {
    setEnding(true);
    if (await end()) return onClose();
    return setEnding(false);
  };
  return (
    <Dialog
      role="alertdialog"
      width="narrow"
      title={t('endMeeting.title')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus>
            {t('parts.cancel')}
          </Button>
          <Button look="danger" isDisabled={isEnding} onPress={() => void go()}>
            {t('endMeeting.do')}
          </Button>
        </>
      }
    >
      <p>{t('endMeeting.words')}</p>
    </Dialog>
  );
}
