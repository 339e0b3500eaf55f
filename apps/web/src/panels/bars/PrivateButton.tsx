import { LockKeyhole, NotebookPen } from 'lucide-react';
import { useActor } from '../../connection/use-connection.tsx';
import { IconButton } from '../../parts/IconButton.tsx';
import { useSide } from '../../stores/side.ts';
import { t } from '../../words/t.ts';
import { privateSideOf } from './private-side.ts';

/** The way to what nobody else reads: the therapist's notes, a partner's drafts; not there on other seats. */
export function PrivateButton() {
  const side = useSide((store) => store.side);
  const show = useSide((store) => store.show);
  const own = privateSideOf(useActor());
  if (!own) return null;
  const isOpen = side === own.side;
  return (
    <IconButton
      label={t(own.label)}
      icon={own.side === 'notes' ? <NotebookPen /> : <LockKeyhole />}
      aria-expanded={isOpen}
      onPress={() => show(isOpen ? null : own.side)}
    />
  );
}
