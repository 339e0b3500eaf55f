import type { marks as english } from '../en/marks.ts';

export const marks = {
  'marks.arrow': 'Flecha',
  'marks.arrowBetween': 'Flecha desde «{from}» hasta «{to}»',
  'marks.arrowFrom': 'Flecha desde «{from}»',
  'marks.arrowTo': 'Flecha hasta «{to}»',
  'marks.loop': 'Flecha desde «{from}» y de vuelta',
  'marks.shape': 'Forma',
  'marks.saying': '{mark}: {words}',
  'marks.write.arrow': 'Palabras de esta flecha',
  'marks.write.shape': 'Palabras de esta forma',
  'marks.addWords': 'Añadir palabras',
  'marks.add': 'Añadir una nota, una flecha o una forma',
  'marks.words': 'Palabras',
  'marks.from': 'Desde',
  'marks.to': 'Hasta',
  'marks.paper': 'El propio papel',
  'marks.place': 'Ponerlo en el papel',
  'marks.ends': 'Dónde empieza y dónde acaba …',
  'tools.penColor': 'Color del lápiz',
  'tools.ink': 'Tinta',
} as const satisfies Record<keyof typeof english, string>;
