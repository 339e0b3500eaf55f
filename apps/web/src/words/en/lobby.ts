/** The words around a meeting: codes, the waiting room, who is let in, what is open between meetings. */
export const lobby = {
  'lobby.waitingTitle': 'You’re in the waiting room',
  'lobby.waitingWords':
    'Your therapist can see this device and will let you in. There is nothing to do here: just keep this page open.',
  'lobby.closedTitle': 'The meeting hasn’t begun yet',
  'lobby.closedWords':
    'When your therapist begins the meeting, this page takes you to the waiting room by itself.',
  'lobby.endedTitle': 'The meeting has ended',
  'lobby.endedWords':
    'Nothing of the map is kept on this device. When the next meeting begins, this page lets you in again by itself.',
  'lobby.homeworkWords':
    'Your therapist has opened the map for you, so that you can work on it by yourself until the next meeting.',
  'lobby.workAlone': 'Open the map',
  'lobby.lookingForLine': 'The line is down just now. This page keeps trying.',
  'lobby.pickAgain': 'That’s not my place',
  'lobby.leave': 'To the start page',

  'join.codeTitle': 'Join your meeting',
  'join.codeWords': 'Type the code that your therapist shows you. It has eight letters and figures.',
  'join.code': 'Code',
  'join.codeExample': 'K7QF 29MX',
  'join.codeShape':
    'A code has eight letters and figures. Yours is {length, plural, one {1 long} other {# long}}.',
  'join.codeLetters': 'A code never has 0, O, 1, I, L or U in it. Please look again.',
  'join.goOn': 'Go on',
  'join.looking': 'Looking …',
  'join.pickTitle': 'Who are you?',
  'join.pickWords': 'Choose your own place. Then your therapist lets you in.',
  'join.iAm': 'I am {name}',
  'join.shared': 'We share this device',
  'join.otherCode': 'Another code',
  'join.takenTitle': 'This is the therapist’s device',
  'join.takenWords':
    'This browser holds the therapist’s seat at this map. Please type the code on your own device, or in another browser.',

  'meeting.begin': 'Begin the meeting',
  'meeting.noneTitle': 'No meeting is open',
  'meeting.noneWords': 'You can work here alone. Nobody else can come in until you begin the meeting.',
  'meeting.begun': 'The meeting is open. Nobody comes in until you let them in.',
  'meeting.waiting': 'Waiting to come in',
  'meeting.isWaiting': '{name} is waiting to come in.',
  'meeting.letIn': 'Let in',
  'meeting.letInWho': 'Let in {name}',
  'meeting.inUse': 'Somebody else is here in this place.',
  'meeting.inUseShared': 'These places are in use on another device.',
  'meeting.otherDevice':
    'Another device of {name} was here before. Whoever comes in now opens what {name} keeps private.',
  'meeting.more': 'People and devices',
  'meeting.together': 'together, {device}',
  'meeting.observer': 'A guest who looks on',

  'device.phone': 'on a phone',
  'device.tablet': 'on a tablet',
  'device.computer': 'on a computer',
  'device.unknown': 'on a device',

  'devices.title': 'People and devices',
  'devices.lead':
    'Only you see this. Ending a seat closes its screen at once; the others are shown nothing of it.',
  'devices.you': 'You, on this device',
  'devices.here': 'here, {device}',
  'devices.waiting': 'waiting, {device}',
  'devices.away': 'away, {device}',
  'devices.none': 'No device yet',
  'devices.end': 'End seat',
  'devices.endWho': 'End seat: {name}, {device}',
  'devices.shared': 'Shared devices',
  'devices.knownIn': 'Let devices in by themselves that were here before',
  'devices.knownInHint': 'For this meeting only. New devices still wait for you.',
  'devices.endMeeting': 'End the meeting',

  'homework.closed': 'Between meetings: closed',
  'homework.open': 'Between meetings: open from {from} until {until}',
  'homework.set': 'Open',
  'homework.setFor': 'Open the map for {name} between meetings',
  'homework.change': 'Change',
  'homework.changeFor': 'Change when the map is open for {name}',
  'homework.title': 'Between meetings',
  'homework.lead':
    'Within this time {name} can open the map alone, on their own device. You need not be there, and nobody is shown who is.',
  'homework.from': 'From',
  'homework.until': 'Until',
  'homework.order': 'The end has to come after the beginning.',
  'homework.past': 'The end has passed already.',
  'homework.save': 'Open the map then',
  'homework.close': 'Keep it closed',

  'endMeeting.title': 'End the meeting?',
  'endMeeting.words':
    'Every other screen closes and says that the meeting has ended. Nothing is lost: the map stays here as it is, and you stay too.',
  'endMeeting.do': 'End the meeting',
  'endMeeting.done': 'The meeting has ended. The map is yours alone now.',

  'invite.codeTitle': 'With a code',
  'invite.codeLead':
    'Open {address} on their device and type this, or scan the picture. Then let them in here.',
  'invite.code': 'Code: {code}',
  'invite.codeRenews': 'A new code comes by itself every ten minutes.',
  'invite.qr': 'QR code of the way in',
  'invite.linksTitle': 'With a link',
} as const satisfies Record<string, string>;
