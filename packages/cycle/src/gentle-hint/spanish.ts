import type { HintRules } from './hint-rules.ts';
import { anyUnhedged, anyWord, beforeAny, beginsWithNone, subjectBy } from './signs.ts';

const fear = anyWord([
  ...[
    'miedo…',
    'temo',
    'teme',
    'temes',
    'temer…',
    'temor…',
    'temí…',
    'asust…',
    'susto…',
    'aterr…',
    'terror…',
  ],
  ...['pánico', 'horror…', 'pavor…', 'pesadilla…', 'preocup…', 'nervios…', 'tiembl…', 'tembl…', 'insegur…'],
  ...['(?:no|nunca|ni|sin)~{0,3} segur…', 'a salvo', 'peligr…', 'angusti…', 'ansi…'],
]);

const force = anyWord([
  ...['peg…', 'golp…', 'empuj…', 'puñetaz…', 'patad…', 'pate…', 'bofet…', 'cachet…', 'agarr…', 'sacud…'],
  ...[
    'zarande…',
    'estrangul…',
    'ahorc…',
    'ahog…',
    'asfixi…',
    'muerd…',
    'mord…',
    'escup…',
    'arrastr…',
    'quem…',
  ],
  ...['sangr…', 'moret…', 'herid…', 'herir…', 'hier…', 'lastim…', 'dañ…', 'romp…', 'rot[oa]s?', 'destroz…'],
  ...['tir(?:a|as|an|ar|ó|aba|ando)', 'lanz…', 'arroj…', 'grit…', 'viol…', 'abus…', 'agre[ds]…', 'maltrat…'],
  ...['cruel…', 'tortur…', 'sexo', 'sexual…', 'tocarme', 'me toc…', 'arma', 'armas', 'cuchill…', 'navaj…'],
  ...['pistol…', 'cinturón', 'mat(?:a|ar|arme|arse|aré|ará|o|ó)', 'muert…', 'morir…', 'muer…', 'suicid…'],
  ...[
    'quitar(?:me|se) la vida',
    'cort(?:a|arse|arme|ó)',
    'borrach…',
    'beb(?:e|es|er|en|ido|ía|iendo|ió)',
    'drog…',
  ],
  ...['policía…', 'hospital…', 'ambulancia…'],
]);

const coercion = anyWord([
  ...[
    'amenaz…',
    'intimid…',
    'chantaj…',
    'humill…',
    'oblig…',
    'fuerz…',
    'forz…',
    'contra (?:mi|su|tu) voluntad',
  ],
  ...[
    'sin (?:mi|su|pedir)…',
    'consent…',
    '(?:no|nunca|jamás) (?:me|le|nos|te) (?:dej…|permit…)',
    'prohíb…',
    'prohib…',
  ],
  ...[
    'encerr…',
    'encierr…',
    'acorral…',
    'bloque…',
    'atrapad…',
    'prisioner…',
    'acos…',
    'espí…',
    'espi…',
    'vigil…',
  ],
  ...['rastre…', 'persig…', 'persegu…', 'me sigue…', 'me siguió', 'control…', 'aisl…', 'me quit…', 'castig…'],
  ...['mi (?:móvil|celular|teléfono|dinero|sueldo|pasaporte|tarjeta)', 'mis (?:mensajes|llaves|pastillas)'],
  ...[
    'si me voy',
    'no puedo (?:irme|salir|decir)…',
    'me hac(?:e|es) (?:hacer|dormir|quedar…|pagar|comer|dar)',
  ],
]);

const first =
  '(?:siempre|nunca|jamás|me|no) (?!como|cuando|solo|sólo|tanto|mucho|algo|todo)[\\p{L}]+o(?![\\p{L}])';
const second =
  '(?:siempre|nunca|jamás|me|no|te|lo|la|nos) (?!antes|entonces|después|tantas|más|menos|es(?![\\p{L}]))[\\p{L}]{2,}(?:as|es|ás|aste|iste)';

/** Gentle hints in Spanish. */
export const spanish: HintRules = {
  tellsOfFearOrHarm: (text) => fear.test(text) || force.test(text) || coercion.test(text),
  absolute: anyUnhedged(
    [
      'siempre',
      'nunca(?! más)',
      'jamás',
      'constantemente',
      'continuamente',
      'todo el (?:rato|tiempo|día)',
      '(?:a )?cada rato',
      'cada vez(?! más| menos)',
      'todas las veces',
      'ni una sola vez',
      'a todas horas',
    ],
    ['no', 'casi', 'ni'],
  ),
  label: anyWord([
    ...[
      'tóxic[oa]s?',
      'narcisist…',
      'psicópata',
      'bipolar',
      'loc[oa]',
      'chiflad[oa]',
      'egoísta',
      'egocéntric[oa]',
    ],
    ...[
      'vag[oa]',
      'perezos[oa]',
      'inútil',
      'idiota',
      'estúpid[oa]',
      'tont[oa]',
      'imbécil',
      'inmadur[oa]',
      'infantil',
    ],
    ...['un bebé', 'un niño', 'una niña', 'caprichos[oa]', 'histéric[oa]', 'dramátic[oa]', 'exagerad[oa]'],
    ...[
      '(?:demasiado|tan|muy) sensible',
      'imposible',
      'irracional',
      'insoportable',
      'pesad[oa]',
      'mentiros[oa]',
    ],
    ...['cobarde', 'hipócrita', 'manipulador…', 'mandón', 'mandona', 'terc[oa]', 'testarud[oa]', 'cabezota'],
    ...[
      'desagradecid[oa]',
      'irresponsable',
      'desconsiderad[oa]',
      'arrogante',
      'celos[oa]',
      'dependiente',
      'frí[oa]',
    ],
  ]),
  causing: anyWord([
    'me (?:haces|hace|hacen|hiciste|hizo) (?:sentir|enfadar|enojar|llorar|rabiar|perder)',
    'me (?:pones|pone) (?:triste|celos[oa]|furios[oa]|mal|negr[oa])',
    'me (?:vuelves|vuelve) loc[oa]',
    'me (?:sacas|saca) de quicio',
    '(?:tu|su) culpa',
    'culpa (?:tuya|suya)',
  ]),
  warm: new RegExp(
    [
      '^(?!.*(?:nunca|jamás|ni una)).*(?<![\\p{L}])(?:quier|quer|am(?:o|as|a|aré|or)(?![\\p{L}])|reír|ríe|sonr|cariñ|tiern|pacien|apoy|consuel|anim|orgull|gracia|agradec|admir|confí|perdon|acuerd|(?<!me )vuelve|abraz|escuch|cuid)',
      '(?:siento|sentir|siente) (?:muy |tan |más )?(?:segur|feliz|querid|amad|bien|en casa|tranquil|comprendid)',
      'nunca (?:me fall|te rend|me has fallado|dej(?:as|aste) de (?:quer|am|intent))',
    ].join('|'),
    'u',
  ),
  joins: beforeAny(['y', 'e', 'pero', 'porque', 'cuando', 'mientras', 'si', 'que', 'o', 'como', 'entonces']),
  openly: beginsWithNone([
    'por qué',
    'para qué',
    'qué',
    'cuándo',
    'cómo',
    'dónde',
    'quién…',
    'cuál…',
    'cuánt…',
  ]),
  subjectOf: subjectBy({
    actors: {
      self: [
        'yo',
        'soy',
        'estoy',
        'tengo',
        'siento',
        'quiero',
        'puedo',
        'hago',
        'digo',
        'voy',
        'sé',
        'creo',
        first,
      ],
      both: ['nosotros', 'nosotras', '[\\p{L}]{2,}[aei]mos'],
      other: ['tú', 'usted', 'ustedes', 'él', 'ella', 'ellos', 'ellas', 'eres', 'estás', 'tienes', second],
    },
    openers: {
      self: ['mi', 'mis'],
      both: ['esto', 'todo', 'nuestr…'],
      other: ['tu', 'tus', 'su', 'sus', 'es', 'está'],
    },
    partner: ['mi~{0,1} ?(?:pareja|marido|mujer|esposo|esposa|novio|novia)'],
  }),
};
