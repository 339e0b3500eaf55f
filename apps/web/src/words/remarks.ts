import type { RemarkKind } from '@undercurrent/cycle';
import './learn-outline.ts';
import { t } from './t.ts';

/** What was left on a card as one sentence: "Malaki asks: What did you need then?". */
export function remarkSentence(who: string, kind: RemarkKind, words: string): string {
  return words === ''
    ? t('outline.remark.thanksAlone', { who })
    : t(`outline.remark.${kind}`, { who, words });
}
