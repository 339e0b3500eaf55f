import { beforeEach, expect, test, vi } from 'vitest';
import { useClip, withClip } from './clip.ts';
import type { ClipWork } from './clip.ts';

const workWith = (paste: () => void): ClipWork => ({ copy: paste, cut: paste, paste, duplicate: paste });

beforeEach(() => useClip.setState(useClip.getInitialState()));

test('what is asked of the clipboard before it has come is done once, when it comes', () => {
  const paste = vi.fn<() => void>();
  withClip((work) => work.paste());
  expect(paste).not.toHaveBeenCalled();
  useClip.setState({ work: workWith(paste) });
  useClip.setState({ work: null });
  useClip.setState({ work: workWith(paste) });
  expect(paste).toHaveBeenCalledTimes(1);
  withClip((work) => work.paste());
  expect(paste).toHaveBeenCalledTimes(2);
});

test('what was asked of it long ago is not done on another map', () => {
  vi.useFakeTimers();
  const paste = vi.fn<() => void>();
  withClip((work) => work.paste());
  vi.advanceTimersByTime(5_000);
  useClip.setState({ work: workWith(paste) });
  vi.useRealTimers();
  expect(paste).not.toHaveBeenCalled();
});
