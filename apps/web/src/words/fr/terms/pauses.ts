import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const pauses = {
  '20 minutes, then we come back': '20 minutes, puis nous revenons',
  '30 minutes, then we come back': '30 minutes, puis nous revenons',
  'an hour, then we come back': 'une heure, puis nous revenons',
  'until after the children are asleep, then we come back':
    'jusqu’à ce que les enfants dorment, puis nous revenons',
  'until tomorrow, at a time we set now': 'jusqu’à demain, à une heure que nous fixons maintenant',
  'ten slow breaths, then we go on': 'dix respirations lentes, puis nous reprenons',
} as const satisfies SaidTerms['pauses'];
