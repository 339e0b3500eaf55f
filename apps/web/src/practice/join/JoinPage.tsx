import type { MapId } from '@undercurrent/cycle';
import { LanguageCorner } from '../LanguageCorner.tsx';
import { CodePage } from './CodePage.tsx';
import { InvitedPage } from './InvitedPage.tsx';
import { useJoinWay } from './join-way.ts';
import { PickPage } from './PickPage.tsx';
import '../../words/learn-practice.ts';
import '../../words/learn-lobby.ts';

interface JoinPageProps {
  readonly onJoined: (map: MapId) => void;
  readonly onLeave: () => void;
}

/** Where partners come in, in their own language. */
export function JoinPage(props: JoinPageProps) {
  return (
    <>
      <LanguageCorner />
      <ComingIn {...props} />
    </>
  );
}

/** By the link that was sent to them, or by the code that is shown to them. */
function ComingIn({ onJoined, onLeave }: JoinPageProps) {
  const secret = useJoinWay((store) => store.secret);
  const code = useJoinWay((store) => store.code);
  if (secret) return <InvitedPage secret={secret} onJoined={onJoined} onLeave={onLeave} />;
  if (code) return <PickPage key={code} code={code} onJoined={onJoined} />;
  return <CodePage onLeave={onLeave} />;
}
