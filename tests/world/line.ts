import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** `open`: bytes pass; `cut`: every connection breaks and none can be made; `silent`: bytes are lost unseen. */
export type LineState = 'open' | 'cut' | 'silent';

/** A seat's own way to the server, that a test can cut: the browser itself cannot silence an open socket. */
export interface Line {
  readonly port: number;
  readonly set: (state: LineState) => void;
  readonly dispose: () => Promise<void>;
}

export async function openLine(serverPort: number): Promise<Line> {
  let state: LineState = 'open';
  const pairs = new Set<readonly [Socket, Socket]>();
  const breakAll = () => {
    for (const [near, far] of pairs) {
      near.destroy();
      far.destroy();
    }
    pairs.clear();
  };
  const server = createServer((near) => {
    if (state === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(serverPort, '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    const pass = (from: Socket, to: Socket) => {
      from.on('data', (bytes) => {
        if (state === 'open') to.write(bytes);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        // A silent line also hides that the other end went away; an open one delivers what is on its way.
        if (state !== 'silent') to.end();
        pairs.delete(pair);
      });
    };
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    set: (next) => {
      // Bytes that a silent line lost cannot be caught up: what was open through it is broken on both ends.
      if (next === 'cut' || state === 'silent') breakAll();
      state = next;
    },
    dispose: async () => {
      breakAll();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
