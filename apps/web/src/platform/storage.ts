/** What this device keeps by name, as far as it lets pages keep anything. */
export interface DeviceStorage {
  /** Null when there is none, or the device refuses to tell. */
  readonly read: (key: string) => string | null;
  /** False when the device refuses to keep it (storage off, full, or a private window). */
  readonly write: (key: string, value: string) => boolean;
  readonly remove: (key: string) => void;
}

/** `open` gives the browser's storage; asking for it can itself be refused. */
export function createDeviceStorage(open: () => Storage): DeviceStorage {
  return {
    read: (key) => attempt(() => open().getItem(key), null),
    write: (key, value) =>
      attempt(() => {
        open().setItem(key, value);
        return true;
      }, false),
    remove: (key) => attempt(() => open().removeItem(key), undefined),
  };
}

/** Between visits: small choices, never words. */
export const deviceStorage = createDeviceStorage(() => localStorage);
/** For as long as this tab is open. */
export const tabStorage = createDeviceStorage(() => sessionStorage);

/** A refusal of the device is an answer here, not a bug: the caller goes on without a memory. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}
