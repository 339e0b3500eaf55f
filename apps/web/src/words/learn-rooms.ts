import { rooms } from './en/rooms.ts';
import { learn } from './t.ts';

// Imported by the pause, and by the room of a phone.
learn(rooms);
