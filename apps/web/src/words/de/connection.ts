import type { connection as english } from '../en/connection.ts';

export const connection = {
  'rescued.setback':
    'Auf der Landkarte hat sich etwas geändert, während du geschrieben hast; ein Teil davon fand keinen Platz. Deine Worte sind für dich aufbewahrt, alles andere ist hier.',
  'rescued.setbackWithoutWords':
    'Auf der Landkarte hat sich inzwischen etwas geändert; eine deiner Änderungen fand keinen Platz. Alles andere ist hier.',
  'readOnly.over': 'Der Server speichert wieder alles.',
} as const satisfies Record<keyof typeof english, string>;
