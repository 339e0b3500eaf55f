import type { connection as english } from '../en/connection.ts';

export const connection = {
  'rescued.setback':
    'Quelque chose a changé sur la carte pendant que vous écriviez, et une partie n’a pas trouvé sa place. Vos mots sont gardés pour vous ; tout le reste est là.',
  'rescued.setbackWithoutWords':
    'Quelque chose a changé entre-temps sur la carte, et un de vos changements n’a pas trouvé sa place. Tout le reste est là.',
  'readOnly.over': 'Le serveur enregistre de nouveau tout.',
} as const satisfies Record<keyof typeof english, string>;
