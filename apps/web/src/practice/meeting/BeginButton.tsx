import { DoorOpen } from 'lucide-react';
import { Button } from '../../parts/Button.tsx';
import { useMeeting } from '../../stores/meeting.ts';
import { t } from '../../words/t.ts';
import { useMeetingActs } from './use-meeting-acts.ts';
import '../../words/learn-lobby.ts';

/** Begins a meeting in one press; there only while none is open. */
export function BeginButton() {
  const isNone = useMeeting((store) => store.table !== null && store.table.meeting === null);
  const { begin } = useMeetingActs();
  if (!isNone) return null;
  return (
    <Button look="primary" onPress={() => void begin()}>
      <DoorOpen aria-hidden />
      {t('meeting.begin')}
    </Button>
  );
}
