import type { parts as english } from '../en/parts.ts';

export const parts = {
  'parts.close': 'Schließen',
  'parts.comesLater':
    'Die Verbindung ist gerade unterbrochen. Was du geöffnet hast, kommt von selbst, sobald sie wieder da ist.',
  'parts.notices': 'Hinweise',
  'parts.dismiss': 'Ausblenden',
  'parts.cancel': 'Abbrechen',
  'parts.done': 'Fertig',
  'parts.deleted': 'Gelöscht.',
  'parts.undo': 'Rückgängig',
  'parts.undoDelete': 'Dieses Löschen rückgängig machen',
  'parts.copyWords': 'Worte kopieren',
  'parts.language': 'Sprache',
} as const satisfies Record<keyof typeof english, string>;
