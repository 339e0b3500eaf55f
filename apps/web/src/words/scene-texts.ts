import type { SceneTexts } from '@undercurrent/scene';
import { t } from './t.ts';

const oneOf = new Intl.ListFormat('en', { type: 'disjunction' });
const kept = new Map<string, SceneTexts>();

/** The few words of a scene that are not the couple's own, with their word for the cycle; the same object each time. */
export function sceneTexts(cycleWord: string): SceneTexts {
  let texts = kept.get(cycleWord);
  if (!texts) {
    texts = {
      beneath: t('canvas.beneath', { word: cycleWord }),
      strengths: t('canvas.strengths'),
      namePlaceholder: t('canvas.namePlaceholder', { word: cycleWord }),
      nameNote: null,
      nothingFrom: (names) => t('canvas.nothingFrom', { names: oneOf.format(names) }),
      noticed: ({ words, isShared }) => t(isShared ? 'canvas.noticedTogether' : 'canvas.noticed', { words }),
      directions: {
        'toward-other': t('canvas.direction.toward-other'),
        'for-myself': t('canvas.direction.for-myself'),
        together: t('canvas.direction.together'),
      },
    };
    kept.set(cycleWord, texts);
  }
  return texts;
}
