import type { walk as english } from '../en/walk.ts';

export const walk = {
  'walk.title': '{word} durchgehen',
  'walk.start': 'Beginnen mit',
  'walk.back': 'Zurück',
  'walk.on': 'Weiter',
  'walk.play': 'Von selbst weiter',
  'walk.hold': 'Anhalten',
  'walk.instead': 'Stattdessen: {words}',
  'walk.insteadTitle': 'Hier ist ein neuer Schritt möglich',
  'walk.leadsOut': 'Hier führt es einen anderen Weg.',
  'walk.again': 'Von Anfang an',
  'walk.round': '… und wieder von vorn.',
  'walk.end': 'Rundgang beenden',
  'walk.leads': '{name} führt',
  'walk.leave': 'Verlassen',
  'menu.walkBusy': '{name} geht durch: {word}',
  'menu.joinWalk': 'Mitgehen',
} as const satisfies Record<keyof typeof english, string>;
