import type { Seat } from './three-seats.ts';

/** Every byte that this page is sent, over sockets and HTTP, from now on. */
export function listenIn({ page }: Seat): {
  readonly hears: (words: string) => boolean;
  readonly forget: () => void;
} {
  let heard: Buffer[] = [];
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => heard.push(Buffer.from(payload)));
  });
  page.on('response', (response) => {
    response.body().then(
      (body) => heard.push(body),
      () => {},
    );
  });
  return {
    hears: (words) => heard.some((bytes) => bytes.includes(words)),
    forget: () => {
      heard = [];
    },
  };
}
