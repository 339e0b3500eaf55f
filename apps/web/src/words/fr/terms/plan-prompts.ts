import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const planPrompts = {
  'Our signal: a word or a gesture': 'Notre signal : un mot ou un geste',
  'Who may call it: anyone, and no reason is needed': 'Qui peut la demander : chacun, et sans raison',
  'It says something about me, not about you': 'Cela parle de moi, pas de toi',
  'When we come back': 'Quand nous revenons',
  'If we need longer: check in, later today or tomorrow':
    'S’il faut plus de temps : se redire, plus tard ou demain',
  'What I do meanwhile': 'Ce que je fais pendant ce temps',
  'What I don’t do: rehearse, message, drink, follow':
    'Ce que je ne fais pas : ruminer, écrire, boire, suivre',
  'Where each of us goes': 'Où va chacun de nous',
  'Who looks after children and pets': 'Qui s’occupe des enfants et des animaux',
  'The first sentence when we are back': 'La première phrase au retour',
  'The topic is parked until': 'Le sujet attend jusqu’à',
  'What if I can’t come back in time': 'Et si je ne peux pas revenir à temps',
  'It never ends a topic for good': 'Elle ne clôt jamais un sujet pour de bon',
  'Where to turn if it isn’t safe': 'Où aller si l’on est en danger',
} as const satisfies SaidTerms['plan-prompts'];
