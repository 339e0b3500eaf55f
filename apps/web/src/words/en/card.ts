/** What can be changed about a card. */
export const card = {
  'card.title': 'This card',
  'card.more': 'Change …',
  'card.owner': 'Whose it is',
  'card.kind': 'What it is',
  'card.kindAt': '{surface}: {kind}',
  'card.under': 'Belongs under',
  'card.exit': 'Leads out from',
  'card.arrow': 'The arrow to the next step',
} as const satisfies Record<string, string>;
