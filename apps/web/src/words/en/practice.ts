/** The words of the practice: start page, people, invitations, joining. */
export const practice = {
  'practice.product': 'Undercurrent',
  'practice.promise': 'See the dance you’re both caught in',
  'practice.what':
    'A whiteboard for a couples therapist and both partners. Together, on three screens or one, you lay out the cycle step by step: what sets it off, what each of you feels, what each of you does. Then you look beneath it, and find the next step.',
  'practice.creed': 'You against the cycle, not against each other.',
  'practice.newMap': 'New map',
  'practice.openExample': 'Open the example',
  'practice.opening': 'Opening …',
  'practice.yourMaps': 'Maps on this browser',
  'practice.mapsNote': 'Only this browser, and the people you invite, can open them.',
  'practice.noMaps': 'No maps yet',
  'practice.noMapsWords':
    'Make a new one for a couple, or play with the example first. Nothing you do there matters.',
  'practice.loadingMaps': 'Looking for your maps …',
  'practice.mapsUnreachable': 'Your maps can’t be reached just now. They are safe on the server.',
  'practice.tryAgain': 'Try again',
  'practice.openedAgo': 'opened {when}',
  'practice.unnamedCycle': 'not named yet',
  'practice.example': 'Example',
  'practice.asPartner': 'Your seat',
  'practice.deleteMap': 'Delete {title}',
  'practice.deleteMapTitle': 'Delete this map?',
  'practice.deleteMapWords':
    '“{title}” will be deleted for everybody who has a seat at it. This can’t be taken back.',
  'practice.deleteMapConfirm': 'Delete the map',
  'practice.mapDeleted': 'The map was deleted.',

  'practice.newMapTitle': 'A new map',
  'practice.newMapLead': 'Who is it for? First names are enough.',
  'practice.makeMap': 'Make the map',
  'practice.making': 'Making …',
  'practice.addThird': 'Add a third person',
  'practice.addPerson': 'Add a person',
  'practice.add': 'Add',
  'practice.removePerson': 'Remove {name}',
  'practice.personNumber': 'Person {number}',
  'practice.name': 'Name',
  'practice.nameNeeded': 'Please write a name.',
  'practice.pronouns': 'Pronouns',
  'practice.initials': 'Initials',
  'practice.color': 'Colour',
  'practice.shape': 'Shape',
  'practice.dash': 'Line',
  'practice.marks': 'Colour, shape and line',
  'practice.marksOf': 'Colour, shape and line of {name}',
  'practice.preview': 'On the map',
  'practice.hardToTell':
    'These two colours are hard to tell apart for some people. The shapes and lines still do it.',
  'practice.safety':
    'Mapping together is not suitable where there is ongoing violence or coercion. Please see each partner alone first, and ask about fear, threats and control. Undercurrent does not look for signs of risk and cannot find any: that judgement is yours.',

  'practice.peopleTitle': 'People on this map',
  'practice.peopleOwnLead': 'You can change how you appear. Everybody sees it at once.',
  'practice.peopleLead':
    'Each person has a colour, a shape and a line of their own, so that nobody is told apart by colour alone.',

  'practice.inviteTitle': 'Invite',
  'practice.inviteLead':
    'Each partner gets a link of their own. It works once, on the device that opens it first, and gives them their seat at this map. No account, no password.',
  'practice.inviteLocal':
    'This page is open at an address that only this computer knows. For other devices, open it at this computer’s network address first.',
  'practice.makeLink': 'Make a link',
  'practice.newLink': 'New link',
  'practice.linkFor': 'Link for {name}',
  'practice.copyLink': 'Copy link',
  'practice.linkCopied': 'The link for {name} is on the clipboard.',
  'practice.linkNotCopied': 'This browser would not copy. Select the link and copy it by hand.',
  'practice.linkEnds': 'Works once, until {when}.',
  'practice.qrFor': 'QR code of the link for {name}',
  'practice.qrHint': 'Scan this with {name}’s phone or tablet, or send the link.',
  'practice.stateNone': 'not invited yet',
  'practice.stateWaiting': 'waiting for them to open the link',
  'practice.stateJoined': 'has a seat, away just now',
  'practice.stateConnected': 'here',
  'practice.endSeat': 'End seat',
  'practice.endSeatTitle': 'End {name}’s seat?',
  'practice.endSeatWords':
    'Their screen closes within a second. Their words stay on the map. You can invite them again.',
  'practice.seatEnded': '{name}’s seat has ended.',

  'practice.joinTitle': 'You’re invited',
  'practice.joinWords':
    'Your therapist has kept a seat for you at a map that you’ll build together. Press Join on the device you’ll use.',
  'practice.join': 'Join',
  'practice.joining': 'Joining …',
  'practice.joinNoSecretTitle': 'Almost there',
  'practice.joinNoSecret': 'Please open the whole link that your therapist gave you, or scan the code again.',
  'practice.joinEndedTitle': 'This link has been used',
  'practice.joinEnded':
    'A link works once, and not for ever. Ask your therapist for a new one; it takes them a moment.',
  'practice.joinTakenTitle': 'There’s a seat here already',
  'practice.joinTaken':
    'This browser already has another seat at this map. Please open the link on your own device, or in another browser.',
  'practice.joinFailedTitle': 'That didn’t work',
  'practice.toStart': 'To the start page',
} as const satisfies Record<string, string>;
