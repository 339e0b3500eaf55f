/** The y-websocket message types, and ours. Ours go only to a client that asked for `subprotocol`. */
export const frameTypes = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  /** Server to client: `[varuint 100][varstring JSON of SeatGreeting]`, once, first of all. */
  greeting: 100,
  /** Server to client: `[varuint 101][varstring JSON of RefusalNotice]`: an update was refused and changed nothing. */
  refusal: 101,
  /**
   * Client to server `[varuint 102][varuint8array token]`; the server sends the same frame back as soon as
   * everything it received from this socket before it is in the store. The heartbeat and the proof of "saved".
   */
  checkpoint: 102,
  /**
   * Server to client: `[varuint 103][varuint 0 or 1]`: whether the store takes anything. From a 0 on, what the client
   * sends is not taken in, and a checkpoint is answered with another 0; after the 1 it is asked for all of it.
   */
  storing: 103,
  /** Server to client: `[varuint 104]`: the practice has changed its lists of words; they are asked for over HTTP. */
  lists: 104,
} as const;

export const subprotocol = 'undercurrent.v1';
/** The WebSocket of a room is at `syncPath` + '/' + its name; see `roomName`. */
export const syncPath = '/sync';
/** The WebSocket of a map's waiting room is at `lobbyPath` + '/' + the map's id; it speaks JSON, from the server alone. */
export const lobbyPath = '/lobby';
