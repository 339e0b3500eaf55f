import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const pausesAlone = {
  '20 minutes, then I come back': '20 Minuten, dann komme ich zurück',
  '30 minutes, then I come back': '30 Minuten, dann komme ich zurück',
  'an hour, then I come back': 'eine Stunde, dann komme ich zurück',
  'until after the children are asleep, then I come back': 'bis die Kinder schlafen, dann komme ich zurück',
  'until tomorrow, at a time I set now': 'bis morgen, zu einer Zeit, die ich jetzt festlege',
  'ten slow breaths, then I go on': 'zehn langsame Atemzüge, dann mache ich weiter',
  'My signal: a word or a gesture': 'Mein Zeichen: ein Wort oder eine Geste',
  'When I may call it: any time, and no reason is needed':
    'Wann ich sie ausrufen darf: jederzeit, ohne Grund',
  'It says something about me, not about anybody else': 'Sie sagt etwas über mich, über niemanden sonst',
  'When I come back': 'Wann ich zurückkomme',
  'If I need longer: check in, later today or tomorrow':
    'Wenn ich länger brauche: kurz melden, heute noch oder morgen',
  'Where I go': 'Wohin ich gehe',
  'The first sentence when I am back': 'Mein erster Satz, wenn ich zurück bin',
  'my word for it': 'mein Wort dafür',
  'any time, without a reason': 'jederzeit, ohne Grund',
  'tomorrow, at a time I set then': 'morgen, zu einer Zeit, die ich dann festlege',
  outside: 'nach draußen',
  'the bedroom': 'ins Schlafzimmer',
  'to a place of my own': 'an einen Ort für mich',
  'somebody I trust looks after the children': 'jemand, dem ich vertraue, sieht nach den Kindern',
  'I wait until the children are safe in bed': 'ich warte, bis die Kinder sicher im Bett sind',
  'a time I write down': 'ein Zeitpunkt, den ich mir aufschreibe',
  'the topic comes back when I am calm': 'das Thema kommt wieder, wenn ich ruhig bin',
} as const satisfies SaidTerms['pauses-alone'];
