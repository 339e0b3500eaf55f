import { isInstalled } from './media.ts';
import { offlineWorker } from './trusted-types.ts';

/** True on pages that a browser lets keep the app: over https or on this machine, and built. */
export const canKeepApp = (): boolean =>
  import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator;

/** True once the whole app is kept; false where the device or the line refuses that. */
export async function keepApp(): Promise<boolean> {
  if (!canKeepApp()) return false;
  try {
    const { installing, active } = await navigator.serviceWorker.register(offlineWorker, {
      updateViaCache: 'none',
    });
    return active !== null || (installing !== null && (await isInstalledWhole(installing)));
  } catch {
    return false;
  }
}

/** An installation that fails, because the line was cut or there is no room, is thrown away by the browser. */
function isInstalledWhole(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated') resolve(true);
      if (worker.state === 'redundant') resolve(false);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Nothing is kept any more: nor is the app, unless it is installed. */
export async function letGoOfApp(): Promise<void> {
  if (!canKeepApp() || isInstalled.read()) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((each) => each.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}
