/** The words of a device that two people share. */
export const handover = {
  'handover.pass': 'Pass it on',
  'handover.title': 'Pass it on',
  'handover.lead': 'Nothing is shown now. What you had begun waits for you, and only for you.',
  'handover.firstTitle': 'Who has this device?',
  'handover.firstLead': 'What you write here is yours. Pass it on, and nobody sees what you had begun.',
  'handover.iAm': 'I am {name}',
} as const satisfies Record<string, string>;
