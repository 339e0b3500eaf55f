import type { OpenSlot } from '@undercurrent/cycle/templates';
import type { Asking } from './ask.ts';
import { isWordKey, t } from './t.ts';

/** What a place of a template asks, to its reader: the one who is asked is "you", whoever else reads it is told whom. */
export function promptWords(
  { owner, prompt }: Pick<OpenSlot, 'owner' | 'prompt'>,
  { nameOf, reader }: Pick<Asking, 'nameOf' | 'reader'>,
): string {
  const own = `prompt.you.${prompt}`;
  if (owner === reader && isWordKey(own)) return t(own);
  return t(`prompt.${prompt}`, { name: nameOf(owner) ?? t('owner.together') });
}
