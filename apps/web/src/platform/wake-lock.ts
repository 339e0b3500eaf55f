/** Keeps the screen awake while the page is seen, where the browser can; the answer ends it. */
export function keepAwake(): () => void {
  if (!('wakeLock' in navigator)) return () => {};
  let lock: WakeLockSentinel | null = null;
  let isOver = false;
  const request = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      const granted = await navigator.wakeLock.request('screen');
      if (isOver) await granted.release();
      else lock = granted;
    } catch {
      // A low battery refuses it: the screen then sleeps as it always would.
    }
  };
  const follow = () => void request();
  follow();
  // The browser lets go of it whenever the page is hidden.
  document.addEventListener('visibilitychange', follow);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', follow);
    void lock?.release();
  };
}
