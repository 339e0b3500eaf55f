import type { Writable } from 'node:stream';
import type { CloseReason } from '@undercurrent/protocol';
import { closeReasons, closeSentences } from '@undercurrent/protocol';
import { WebSocket } from 'ws';
import type { Transport } from '../rooms/peer.ts';

/** How long the other side may take to answer a close before the line is cut. */
const closeWaitMs = 1_000;

/** What `ws` itself says when a message breaks the protocol, in the words of our own list. */
const translated: ReadonlyMap<number, CloseReason> = new Map<number, CloseReason>([
  [1002, closeReasons.malformed],
  [1007, closeReasons.malformed],
  [1009, closeReasons.tooLarge],
]);

/** A WebSocket that is only ever closed for a reason on the list. */
export class GuardedSocket extends WebSocket {
  override close(code?: number, reason?: string | Buffer): void {
    const known = code === undefined ? undefined : translated.get(code);
    if (known === undefined) super.close(code, reason);
    else super.close(known.code, closeSentences[known.code]);
    if (known !== undefined) setTimeout(() => this.terminate(), closeWaitMs).unref();
  }
}

/** Closes with a reason; the line is cut soon after, whether or not the other side answers. */
export function closeSocket(socket: WebSocket, { code }: CloseReason): void {
  // A paused socket would never read the other side's answer.
  socket.resume();
  socket.close(code, closeSentences[code]);
  const cut = setTimeout(() => socket.terminate(), closeWaitMs);
  socket.once('close', () => clearTimeout(cut));
}

/**
 * The socket as a room sees it, over this line. What is sent to it in one go leaves in one piece: the system is asked
 * once, not once a message.
 */
export function createTransport(socket: WebSocket, line: Writable): Transport {
  let isGathering = false;
  const gather = (): void => {
    if (isGathering) return;
    isGathering = true;
    line.cork();
    process.nextTick(() => {
      isGathering = false;
      line.uncork();
    });
  };
  return {
    send: (bytes) => {
      if (socket.readyState !== WebSocket.OPEN) return;
      gather();
      socket.send(bytes);
    },
    close: (reason) => closeSocket(socket, reason),
    ping: () => {
      if (socket.readyState === WebSocket.OPEN) socket.ping();
    },
    bufferedBytes: () => socket.bufferedAmount,
    pause: () => socket.pause(),
    resume: () => socket.resume(),
  };
}
