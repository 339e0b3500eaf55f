/** The words of the consent card: what is shared, who keeps it, and each one's own yes. */
export const consent = {
  'consent.title': 'What is shared, and who keeps it',
  'consent.lead': 'Read this in your own time. Each of you decides for yourself.',
  'consent.sharedTitle': 'What the others see',
  'consent.shared':
    'Everything you add to the map is seen at once by everyone in this meeting: your partner and your therapist.',
  'consent.draftTitle': 'What they don’t see',
  'consent.draft': 'What you write stays with you until you add it. The others see that you write, not what.',
  'consent.keptTitle': 'Who keeps it',
  'consent.kept':
    'Your therapist keeps the map, on the server of the practice. Nothing of it stays on your device, unless you choose to keep it there. No company and no artificial intelligence reads it.',
  'consent.yoursTitle': 'What is yours to decide',
  'consent.yours':
    'Your words are yours: others can’t change them once you have said they’re right. You can delete them, leave things blank, ask for a pause, or leave.',
  'consent.tick': 'I have read this, and I’m fine with it',
  'consent.tickHint': 'For you alone. You can take it back at any time.',
  'consent.later': 'Not now',
  'consent.given': 'Thank you. You can read this again, and take it back, in the menu.',
  'consent.isGiven': 'You agreed to this on {date}.',
  'consent.takenBack': 'Taken back. Your therapist can see that you want to talk about it.',
  'consent.eachOwn': 'Each person agrees on their own seat.',
} as const satisfies Record<string, string>;
