import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const pausesAlone = {
  '20 minutes, then I come back': '20 minutes, puis je reviens',
  '30 minutes, then I come back': '30 minutes, puis je reviens',
  'an hour, then I come back': 'une heure, puis je reviens',
  'until after the children are asleep, then I come back':
    'jusqu’à ce que les enfants dorment, puis je reviens',
  'until tomorrow, at a time I set now': 'jusqu’à demain, à une heure que je fixe maintenant',
  'ten slow breaths, then I go on': 'dix respirations lentes, puis je continue',
  'My signal: a word or a gesture': 'Mon signal : un mot ou un geste',
  'When I may call it: any time, and no reason is needed':
    'Quand je peux la demander : à tout moment, et sans raison',
  'It says something about me, not about anybody else': 'Cela parle de moi, de personne d’autre',
  'When I come back': 'Quand je reviens',
  'If I need longer: check in, later today or tomorrow':
    'S’il me faut plus de temps : faire signe, plus tard ou demain',
  'Where I go': 'Où je vais',
  'The first sentence when I am back': 'Ma première phrase au retour',
  'my word for it': 'mon mot à moi',
  'any time, without a reason': 'à tout moment, sans raison',
  'tomorrow, at a time I set then': 'demain, à une heure que je fixe alors',
  outside: 'dehors',
  'the bedroom': 'dans la chambre',
  'to a place of my own': 'dans un endroit à moi',
  'somebody I trust looks after the children': 'une personne de confiance s’occupe des enfants',
  'I wait until the children are safe in bed': 'j’attends que les enfants soient bien couchés',
  'a time I write down': 'un moment que je note',
  'the topic comes back when I am calm': 'le sujet revient quand le calme est revenu en moi',
} as const satisfies SaidTerms['pauses-alone'];
