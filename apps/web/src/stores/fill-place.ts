import type { CardId, CardKind, Owner } from '@undercurrent/cycle';
import { useComposer } from './composer.ts';

interface Place {
  readonly owner: Owner;
  readonly kind: CardKind;
  readonly after: CardId | null;
}

/** Sets quick add to a place that waits: who speaks, what it is, and behind which card; the hands go there. */
export function fillPlace({ owner, kind, after }: Place): void {
  useComposer.setState({ owner, kind, after, isFocusAsked: true });
}
