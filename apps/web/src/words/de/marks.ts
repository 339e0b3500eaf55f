import type { marks as english } from '../en/marks.ts';

export const marks = {
  'marks.arrow': 'Pfeil',
  'marks.arrowBetween': 'Pfeil von „{from}“ zu „{to}“',
  'marks.arrowFrom': 'Pfeil von „{from}“',
  'marks.arrowTo': 'Pfeil zu „{to}“',
  'marks.loop': 'Pfeil von „{from}“ und dorthin zurück',
  'marks.shape': 'Form',
  'marks.saying': '{mark}: {words}',
  'marks.write.arrow': 'Worte an diesem Pfeil',
  'marks.write.shape': 'Worte in dieser Form',
  'marks.addWords': 'Worte hinzufügen',
  'marks.add': 'Einen Zettel, einen Pfeil oder eine Form hinzufügen',
  'marks.words': 'Worte',
  'marks.from': 'Von',
  'marks.to': 'Zu',
  'marks.paper': 'Das Papier selbst',
  'marks.place': 'Auf das Papier legen',
  'marks.ends': 'Wo er beginnt und endet …',
  'tools.penColor': 'Farbe des Stifts',
  'tools.ink': 'Tinte',
} as const satisfies Record<keyof typeof english, string>;
