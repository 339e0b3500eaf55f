import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const repairLines = {
  'Can we start again?': 'On peut recommencer ?',
  'That came out sharper than I meant.': 'C’est sorti plus durement que je ne voulais.',
  'I’m getting scared, not angry.': 'C’est de la peur qui monte, pas de la colère.',
  'It’s the tango, not you.': 'C’est le tango, pas toi.',
  'I need ten slow breaths.': 'J’ai besoin de dix respirations lentes.',
  'Tell me the part I missed.': 'Dis-moi ce qui m’a échappé.',
  'I want to understand.': 'Je veux comprendre.',
  'I’m still here.': 'Je suis toujours là.',
  'I pulled away. I’m back.': 'J’ai pris mes distances. Me revoilà.',
  'I pushed. I’m sorry.': 'J’ai insisté. Pardon.',
  'What would help right now?': 'Qu’est-ce qui aiderait maintenant ?',
  'I heard: … Is that right?': 'J’ai entendu : … C’est bien cela ?',
  'You matter more than this.': 'Tu comptes plus que cela.',
  'I need space and I’ll return at …': 'J’ai besoin d’espace et je reviens à …',
  'Thank you for telling me.': 'Merci de me l’avoir dit.',
  'Same team.': 'On est dans la même équipe.',
} as const satisfies SaidTerms['repair-lines'];
