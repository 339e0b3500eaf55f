import { limits as format } from '@undercurrent/cycle';
import { rulesOf } from '@undercurrent/document';
import type { Change } from './changes.ts';
import type { GateLimits } from './gate-limits.ts';
import { Refused } from './refused.ts';
import type { RefusedPlace } from './refused.ts';

/** Fields that hold a line, not a text. */
const labels: ReadonlySet<string> = new Set([
  'settings/pauseLine',
  'people/checkIn',
  'cards/edge',
  'cards/notice',
  'drafts/notice',
]);

/**
 * Holds words to this server's own limits, where they are shorter than the format's, which every field's schema
 * knows. Throws `Refused` with every place that says too much.
 */
export function checkLengths(
  changes: readonly Change[],
  { textChars, labelChars }: Pick<GateLimits, 'textChars' | 'labelChars'>,
): void {
  if (textChars >= format.words && labelChars >= format.label) return;
  const refused: RefusedPlace[] = [];
  for (const { holder, isNew, fields, after } of changes) {
    const written = isNew ? [...rulesOf(holder.root).keys()] : fields.map(({ field }) => field);
    for (const field of written) {
      const most = labels.has(`${holder.root}/${field}`) ? labelChars : textChars;
      if (longestIn(after(field)) <= most) continue;
      refused.push({ record: holder.root, id: holder.id, field, reason: 'too-long' });
    }
  }
  if (refused.length > 0) throw new Refused('may', 'too-long', refused);
}

/** The length of the longest words in a plain value. */
function longestIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(longestIn));
}
