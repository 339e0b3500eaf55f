import type { SaidTerms } from '@undercurrent/cycle/vocabularies';

export const repairLines = {
  'Can we start again?': 'Können wir noch einmal anfangen?',
  'That came out sharper than I meant.': 'Das kam schärfer heraus, als ich wollte.',
  'I’m getting scared, not angry.': 'Ich bekomme Angst, ich bin nicht wütend.',
  'It’s the tango, not you.': 'Es ist der Tango, nicht du.',
  'I need ten slow breaths.': 'Ich brauche zehn ruhige Atemzüge.',
  'Tell me the part I missed.': 'Sag mir, was ich nicht mitbekommen habe.',
  'I want to understand.': 'Ich möchte es verstehen.',
  'I’m still here.': 'Ich bin noch da.',
  'I pulled away. I’m back.': 'Ich habe mich zurückgezogen. Ich bin wieder da.',
  'I pushed. I’m sorry.': 'Ich habe gedrängt. Es tut mir leid.',
  'What would help right now?': 'Was würde jetzt helfen?',
  'I heard: … Is that right?': 'Ich habe gehört: … Stimmt das?',
  'You matter more than this.': 'Du bist mir wichtiger als das.',
  'I need space and I’ll return at …': 'Ich brauche Raum und komme wieder um …',
  'Thank you for telling me.': 'Danke, dass du es mir sagst.',
  'Same team.': 'Wir sind ein Team.',
} as const satisfies SaidTerms['repair-lines'];
