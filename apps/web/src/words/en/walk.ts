/** The words of a walk round the cycle. */
export const walk = {
  'walk.title': 'Walk the {word}',
  'walk.start': 'Start with',
  'walk.back': 'Back',
  'walk.on': 'On',
  'walk.play': 'Go on by itself',
  'walk.hold': 'Hold',
  'walk.instead': 'Instead: {words}',
  'walk.insteadTitle': 'A new step can be taken here',
  'walk.leadsOut': 'Here it goes another way.',
  'walk.again': 'From the start',
  'walk.round': '… and round again.',
  'walk.end': 'End the walk',
  'walk.leads': '{name} leads',
  'walk.leave': 'Leave',
  'menu.walkBusy': '{name} walks the {word}',
  'menu.joinWalk': 'Come along',
} as const satisfies Record<string, string>;
