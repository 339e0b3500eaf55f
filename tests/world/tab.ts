import { type DeviceStorage, createDeviceStorage } from '../../apps/web/src/platform/storage.ts';

/** What a tab keeps for itself, and what lies in it. */
export function tab(): { readonly storage: DeviceStorage; readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const storage = createDeviceStorage(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: () => null,
    clear: () => kept.clear(),
    length: kept.size,
  }));
  return { storage, kept };
}
