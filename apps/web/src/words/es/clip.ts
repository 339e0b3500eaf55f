import type { clip as english } from '../en/clip.ts';

export const clip = {
  'clip.copy': 'Copiar',
  'clip.cut': 'Cortar',
  'clip.paste': 'Pegar',
  'clip.copied': '{count, plural, one {Copiado.} other {# elementos copiados.}}',
  'clip.nothing': 'Aquí no hay nada que copiar ni pegar.',
  'clip.notCopied': 'El navegador no ha copiado eso. Prueba con las teclas.',
  'clip.useKeys': 'Este navegador solo pega con sus propias teclas: Ctrl (o Cmd) y V.',
  'clip.onlyWords': 'Aquí solo se pueden pegar palabras y lo que viene de un mapa.',
  'clip.tooMuch': 'Es demasiado para copiarlo de una vez. Selecciona menos.',
  'clip.too-large': 'Lo que hay en el portapapeles es demasiado grande para un mapa. No ha cambiado nada.',
  'clip.unreadable': 'Lo que hay en el portapapeles ya no se puede leer. No ha cambiado nada.',
  'clip.leftOut':
    '{count, plural, one {Un elemento se ha quedado fuera} other {# elementos se han quedado fuera}}: aquí le toca decirlo a otra persona.',
  'clip.whose': '¿De quién son?',
  'clip.whoseLead':
    'Estas tarjetas vienen de otro mapa. ¿De quién son aquí? Nadie las ha confirmado todavía.',
  'clip.from': 'Allí {name}, que dice «{words}»',
  'clip.nobody': 'Dejar fuera',
} as const satisfies Record<keyof typeof english, string>;
