import type { heard as english } from '../en/heard.ts';

export const heard = {
  'outline.heardAdded': '{who} hat {card} hinzugefügt.',
  'outline.heardChanged': '{who} hat {card} geändert.',
  'outline.heardConfirmed': 'Bestätigt: {card}.',
  'outline.heardMoved': 'Verschoben: {card}.',
  'outline.heardDeleted': 'Gelöscht: {card}.',
  'outline.heardTakenBack': 'Ein Kärtchen wurde zurückgenommen.',
  'outline.heardNote': '{who} hat auf das Papier geschrieben: {words}.',
  'outline.heardIdea': 'Eine neue Idee: {words}.',
  'outline.heardChosen': 'Gewählt: {card}.',
  'outline.idea': 'Eine Idee: {words}',
  'outline.heardRaised': 'Was darunter liegt, wurde gezeigt.',
  'outline.heardLowered': 'Was darunter liegt, wurde wieder verdeckt.',
  'outline.heardRemark': '{card}. {remark}',
  'outline.heardMany': 'Änderungen von anderen: {count}.',
  'outline.heardMark': '{who} hat auf das Papier gelegt: {mark}.',
  'outline.heardMarkGone': 'Nicht mehr auf dem Papier: {mark}.',
} as const satisfies Record<keyof typeof english, string>;
