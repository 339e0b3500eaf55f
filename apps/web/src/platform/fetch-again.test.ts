import { describe, expect, test, vi } from 'vitest';
import { fetchAgain } from './fetch-again.ts';

/** A world in which waiting takes no time; `isOnline` says whether the server answers. */
function world(answers: readonly boolean[]) {
  const left = [...answers];
  const waits: number[] = [];
  return {
    waits,
    again: {
      clock: {
        after: (ms: number, run: () => void) => {
          waits.push(ms);
          const timer = setTimeout(run, 0);
          return () => clearTimeout(timer);
        },
      },
      page: { onOnline: () => () => undefined },
      isReachable: async () => left.shift() ?? false,
      onWaiting: vi.fn(),
    },
  };
}

/** Fails so many times, and comes then. */
function part(failures: number) {
  let left = failures;
  return async () => {
    if (left-- > 0) throw new TypeError('no such file');
    return 'part';
  };
}

describe('a part of the app that is fetched when it is shown', () => {
  test('comes without a word where the line holds', async () => {
    const { again, waits } = world([]);
    expect(await fetchAgain(part(0), again)).toBe('part');
    expect(waits).toEqual([]);
    expect(again.onWaiting).not.toHaveBeenCalled();
  });

  test('is asked for again for as long as the line is cut, told once', async () => {
    const { again, waits } = world([]);
    expect(await fetchAgain(part(6), again)).toBe('part');
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 8_000, 8_000]);
    expect(again.onWaiting).toHaveBeenCalledTimes(1);
  });

  test('that the server no longer has fails, once it has said so twice', async () => {
    const { again, waits } = world([false, true, true]);
    await expect(fetchAgain(part(9), again)).rejects.toThrow('no such file');
    expect(waits).toHaveLength(2);
  });

  test('is asked for at once when the device is online again', async () => {
    const { again } = world([]);
    let comeOnline: () => void = () => undefined;
    const page = {
      onOnline: (listener: () => void) => {
        comeOnline = listener;
        return () => undefined;
      },
    };
    const clock = { after: () => () => undefined };
    const coming = fetchAgain(part(1), { ...again, page, clock });
    await vi.waitFor(() => expect(again.onWaiting).toHaveBeenCalled());
    comeOnline();
    expect(await coming).toBe('part');
  });
});
