import type { walk as english } from '../en/walk.ts';

export const walk = {
  'walk.title': 'Recorrer su {word}',
  'walk.start': 'Empezar con',
  'walk.back': 'Atrás',
  'walk.on': 'Adelante',
  'walk.play': 'Seguir por sí solo',
  'walk.hold': 'Detener',
  'walk.instead': 'En su lugar: {words}',
  'walk.insteadTitle': 'Aquí se puede dar un paso nuevo',
  'walk.leadsOut': 'Aquí se va por otro camino.',
  'walk.again': 'Desde el principio',
  'walk.round': '… y vuelta a empezar.',
  'walk.end': 'Terminar el recorrido',
  'walk.leads': 'Guía: {name}',
  'walk.leave': 'Dejar de seguir',
  'menu.walkBusy': '{name} recorre su {word}',
  'menu.joinWalk': 'Ir también',
} as const satisfies Record<keyof typeof english, string>;
