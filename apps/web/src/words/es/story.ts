import type { story as english } from '../en/story.ts';

export const story = {
  'story.title': 'Nuestra historia',
  'story.titleAlone': 'Mi historia',
  'story.text': 'La historia de su {word}',
  'story.empty': 'La historia se cuenta sola en cuanto hay una tarjeta en el círculo.',
  'story.start': 'Empezar con',
  'story.telling': 'Cómo se te cuenta',
  'story.byName': 'Con los nombres',
  'story.asMe': 'Como «yo»',
  'story.asMeNote': 'Solo tu pantalla la cuenta así. Las palabras se cambian en el relato con los nombres.',
  'story.folded': 'Lo que hay debajo está plegado, y con ello su parte de la historia.',

  'story.change': 'Cambiar la parte de {name}: {words}',
  'story.part': 'La parte de {name}',
  'story.partHint':
    'Todo el mundo lo ve mientras escribes; Intro lo termina. Es una parte de una frase: primero el nombre, sin punto final.',
  'story.again': 'Contarlo otra vez desde las tarjetas',
  'story.unconfirmed': '{name} aún no ha hecho suyas estas palabras.',
  'story.confirm': 'Son mis palabras',
  'story.stale': 'Las tarjetas han cambiado desde que {name} escribió esto. Ahora cuentan:',
  'story.takeNew': 'Tomar el relato nuevo',
  'story.keepMine': 'Quedarse con estas palabras',
  'story.changedSince': 'La parte de {name} ha cambiado desde el acuerdo.',

  'story.agreement': 'Quién está de acuerdo con esta historia',
  'story.sign': 'Estoy de acuerdo con esta historia',
  'story.signAgain': 'Estoy de acuerdo con ella como es ahora',
  'story.unsign': 'Retirarlo',
  'story.signed': '{name} está de acuerdo',
  'story.signedChanged': '{name} estuvo de acuerdo; ha cambiado desde entonces',
  'story.fallen': 'Las palabras de {name} han cambiado desde el acuerdo',
  'story.unsigned': '{name} aún no ha dado su acuerdo',

  'aside.title': 'Esto lo ves únicamente tú',
  'aside.aboutOther': '«{words}» dice lo que hace otra persona. La historia lo cuenta como algo que notas.',
  'aside.whatThen': '¿Qué haces tú entonces?',
  'aside.unread':
    '«{words}» se cuenta tal como lo dijiste. Dicho como algo que haces, pasa a ser parte de la frase.',
  'aside.sayAs': 'Lo que hago es …',
  'story.language': 'Se cuenta en',
} as const satisfies Record<keyof typeof english, string>;
