import { offlineWorker } from './trusted-types.ts';

/** True on pages that a browser lets keep the app: over https or on this machine, and built. */
export const canKeepApp = (): boolean => import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator;

/** True where the app was installed on this device and runs as one. */
const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches;

/**
 * Where the app is installed, or a map is kept, the app itself is kept too, so that it opens without a connection; on
 * every other device nothing of it is.
 */
export function followOfflineApp(keepsMaps: boolean): void {
  if (!canKeepApp()) return;
  if (keepsMaps || isInstalled()) void keepApp();
  addEventListener('appinstalled', () => void keepApp());
}

/** True once the whole app is kept; false where the device or the line refuses that. */
export async function keepApp(): Promise<boolean> {
  if (!canKeepApp()) return false;
  try {
    await navigator.serviceWorker.register(offlineWorker, { updateViaCache: 'none' });
    await navigator.serviceWorker.ready;
    return true;
  } catch {
    return false;
  }
}

/** Nothing is kept any more: nor is the app, unless it is installed. */
export async function letGoOfApp(): Promise<void> {
  if (!canKeepApp() || isInstalled()) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((each) => each.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
