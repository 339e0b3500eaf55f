/** Gentle hints for whoever is writing; nobody else ever reads them. */
export const hints = {
  'hints.label': '“{words}” says what somebody is. What did you see or hear?',
  'hints.absolute': '“{words}” is a big word. What did you see or hear this time?',
  'hints.causing': '“{words}”: what happened, and which feeling was there?',
  'hints.try.cue': 'Perhaps: “looks at the phone while I speak”.',
  'hints.try.feeling': 'Perhaps: “hurt”, “alone”, “left out”.',
  'hints.try.move': 'Perhaps: “say it louder”, “leave the room”.',
  'hints.try.letter': 'Perhaps: “When you looked at your phone, I felt alone.”',
  'hints.try.question': 'Perhaps: “What was it like for you when …?”',
  'hints.try.clause': 'Perhaps what was there to see or hear: “looks away”, “raises her voice”.',
  'hints.leave': 'Leave it so',
  'hints.leaveLabel': 'Leave it so: your words are yours',
  'hints.turnOff': 'No more hints',
  'hints.turnedOff': 'No more hints on this device. “Preferences” brings them back.',
} as const satisfies Record<string, string>;
