import { refuse } from '@undercurrent/cycle';
import { standingRelease } from '@undercurrent/cycle/release';
import type { Release } from '@undercurrent/cycle/release';
import { agreeToHandout } from '@undercurrent/document';
import { useAct } from '../../connection/use-act.ts';
import { useActor } from '../../connection/use-connection.tsx';
import { Button } from '../../parts/Button.tsx';
import { t } from '../../words/t.ts';

interface AgreeButtonProps {
  readonly release: Release;
  /** The button goes away when its work is done: whoever pressed it is somewhere else then. */
  readonly onAgree: () => void;
}

/** One’s own agreement to hand out exactly this, in one press; nothing for whoever agrees or is not asked. */
export function AgreeButton({ release, onAgree }: AgreeButtonProps) {
  const { person } = useActor();
  const act = useAct();
  const own = release.missing.find(({ id }) => id === person);
  if (!own) return null;
  const { digest } = release;
  const agree = () => {
    onAgree();
    act('agree to handout', (now, by) =>
      standingRelease(now)?.digest === digest ? agreeToHandout(now, by, { digest }) : refuse('changed'),
    );
  };
  return (
    <Button look="primary" size="large" onPress={agree}>
      {t(own.agreedHandout === null ? 'handout.agree' : 'handout.agreeAgain')}
    </Button>
  );
}
