import { Hand } from 'lucide-react';
import { useConnection } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useHandover } from '../../stores/handover.ts';
import { t } from '../../words/t.ts';
import '../../words/learn-handover.ts';

interface HandoverButtonProps {
  /** Where room is short, without its words. */
  readonly isTight?: boolean;
}

/** Covers a shared device in one press, to be passed on. */
export function HandoverButton({ isTight = false }: HandoverButtonProps) {
  const { actor } = useConnection();
  const pass = () => useHandover.getState().cover(actor().person);
  if (isTight) return <IconButton label={t('handover.pass')} icon={<Hand />} onPress={pass} />;
  return (
    <Button onPress={pass}>
      <Hand aria-hidden />
      {t('handover.pass')}
    </Button>
  );
}
