import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const planPrompts = {
  'Our signal: a word or a gesture': 'Unser Zeichen: ein Wort oder eine Geste',
  'Who may call it: anyone, and no reason is needed': 'Wer sie ausrufen darf: wir alle, ohne Grund',
  'It says something about me, not about you': 'Sie sagt etwas über mich, nicht über dich',
  'When we come back': 'Wann wir zurückkommen',
  'If we need longer: check in, later today or tomorrow':
    'Wenn es länger dauert: kurz melden, heute noch oder morgen',
  'What I do meanwhile': 'Was ich in der Zeit tue',
  'What I don’t do: rehearse, message, drink, follow':
    'Was ich nicht tue: einüben, schreiben, trinken, nachgehen',
  'Where each of us goes': 'Wohin wir jeweils gehen',
  'Who looks after children and pets': 'Wer nach Kindern und Tieren sieht',
  'The first sentence when we are back': 'Der erste Satz, wenn wir zurück sind',
  'The topic is parked until': 'Das Thema ruht bis',
  'What if I can’t come back in time': 'Was, wenn ich nicht rechtzeitig zurück sein kann',
  'It never ends a topic for good': 'Sie beendet ein Thema nie für immer',
  'Where to turn if it isn’t safe': 'Wohin, wenn es nicht sicher ist',
} as const satisfies SaidTerms['plan-prompts'];
