/** The words of keeping a map on a device; learned by whatever keeps one. */
export const keep = {
  'keep.title': 'Keep on this device',
  'keep.switch': 'Keep this map on this device',
  'keep.switchHint':
    'It then opens here without a connection. What you write meanwhile is kept, and reaches the others when the line is back.',
  'keep.own':
    'It stays on this device until you turn this off, or the map is deleted. Your notes stay with it.',
  'keep.partner':
    'It stays on this device for as long as the map is open to you: until the meeting ends, or your time to work alone is over. Then, or when you turn this off, it is removed. Your drafts stay with it.',
  'keep.warning':
    'Whoever can unlock this device and open this browser can read it. Leave this off where others use the device too.',
  'keep.asking': 'One moment …',
  'keep.beginning': 'Keeping it …',
  'keep.ending': 'Removing it …',
  'keep.kept': 'Kept. This map opens here without a connection.',
  'keep.off': 'Nothing of this map is kept on this device.',
  'keep.unreachable': 'This can be turned on once the connection is back.',
  'keep.mayNot': 'This device may not keep the map just now.',
  'keep.full':
    'There is no room left on this device. What you write now is on this page only until there is room, or the server has it: please keep the page open.',
  'keep.refused':
    'This browser keeps nothing here. That is so in private windows, and where storage is turned off.',
  'keep.lost':
    'This device has stopped keeping the map. What you write now is on this page only until the server has it: please keep the page open.',
  'keep.gone':
    'This device has let go of the map that it was asked to keep. Nothing that reached the server is lost; to keep the map again, turn that on again.',
  'keep.again': 'Everything is kept on this device again.',
  'keep.connectionLost':
    'The connection was lost. You can go on: what you write is kept on this device, and reaches the others when the line is back.',
  'keep.save': 'kept on this device, not with the others yet',
  'keep.saveShort': 'kept here, not sent yet',
  'keep.listNote': 'The server can’t be reached. These maps are kept on this device and open without it.',
} as const satisfies Record<string, string>;
