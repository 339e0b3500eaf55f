import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const onceHelped = {
  'kept me safe': 'hat mich geschützt',
  'kept the peace': 'hat den Frieden bewahrt',
  'got me noticed': 'hat mich sichtbar gemacht',
  'stopped the shouting': 'hat das Schreien beendet',
  'let me feel in charge': 'gab mir das Gefühl, etwas tun zu können',
  'kept hope alive': 'hat die Hoffnung am Leben gehalten',
  'hid my hurt': 'hat meinen Schmerz versteckt',
  'kept me close': 'hat mich in der Nähe gehalten',
  'made me needed': 'gab mir einen Platz, an dem ich gebraucht wurde',
  'kept me out of trouble': 'hat mir Ärger erspart',
  'helped me cope alone': 'half mir, allein zurechtzukommen',
  'let me leave before being left': 'ließ mich gehen, bevor ich verlassen wurde',
  'made me strong': 'hat mich stark gemacht',
  'protected someone else': 'hat jemand anderen geschützt',
  'avoided disappointment': 'hat Enttäuschungen erspart',
  'got through the day': 'hat mich durch den Tag gebracht',
} as const satisfies SaidTerms['once-helped'];
