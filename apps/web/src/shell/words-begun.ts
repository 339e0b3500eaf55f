import type { AtRisk } from '../platform/page.ts';
import { useWritingDraft } from '../canvas/scenes/writing-draft.ts';
import { useBeneath } from '../stores/beneath.ts';
import { useComposer } from '../stores/composer.ts';
import { useHandover } from '../stores/handover.ts';
import { useNotice } from '../stores/notice.ts';
import { isCardId } from '../tools/tool.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Fields whose words are theirs alone until they are finished. */
const own = '[data-own-words] :is(textarea, input[type="text"]), textarea[data-own-words]';

/** What is typed into fields that hold their words alone. */
export interface Typing {
  /** Those whose words are gone with them. */
  readonly fields: () => readonly Field[];
  /** Those whose words are kept when they are closed, and only then. */
  readonly keptWhenClosed: () => readonly Field[];
  readonly dispose: () => void;
}

/** Follows what is typed. A field that keeps its words when it is left needs no one. */
export function followTyping(): Typing {
  const typed = new Set<Field>();
  const note = ({ target }: Event) => {
    if (target instanceof Element && target.matches(own) && !target.closest('[data-keeps="left"]'))
      typed.add(target as Field);
  };
  document.addEventListener('input', note, true);
  const said = (isKeptWhenClosed: boolean) => {
    for (const field of typed) if (!field.isConnected) typed.delete(field);
    return [...typed].filter(
      (field) =>
        isSaid(field.value) && (field.closest('[data-keeps="closed"]') !== null) === isKeptWhenClosed,
    );
  };
  return {
    fields: () => said(false),
    keptWhenClosed: () => said(true),
    dispose: () => document.removeEventListener('input', note, true),
  };
}

/** What is half-typed on this map beside such fields. `isTabOwn`: the tab gives it back when it is loaded again. */
export function begunAtRisk(isTabOwn: boolean): AtRisk {
  const { notice } = useNotice.getState();
  const others = [...useHandover.getState().begun.values()].map(({ words }) => words);
  if ([notice?.keptWords ?? '', ...others].some(isSaid)) return 'only-here';
  const { draft } = useWritingDraft.getState();
  const isAlone = draft !== null && (draft.newNote !== null || isCardId(draft.id));
  const begun = [useComposer.getState().words, ...useBeneath.getState().begun.values()];
  if (![...begun, isAlone ? draft.words : ''].some(isSaid)) return 'nothing';
  return isTabOwn ? 'in-tab' : 'only-here';
}

const isSaid = (words: string) => words.trim() !== '';
