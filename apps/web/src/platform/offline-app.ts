import { isInstalled } from './media.ts';
import { offlineWorker } from './trusted-types.ts';

/** True on pages that a browser lets keep the app: over https or on this machine, and built. */
export const canKeepApp = (): boolean =>
  import.meta.env.PROD && isSecureContext && 'serviceWorker' in navigator;

/** True where this page may have come from what the device keeps of the app. */
export const isAppKept = (): boolean => canKeepApp() && navigator.serviceWorker.controller !== null;

/** The address of the script that this page began with: each build has another. */
export const ownScript = (): string =>
  new URL(document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '', location.href).pathname;

/** True once the whole app is kept; false where the device or the line refuses that. */
export async function keepApp(): Promise<boolean> {
  if (!canKeepApp()) return false;
  try {
    const registration = await navigator.serviceWorker.register(offlineWorker, { updateViaCache: 'none' });
    const { installing, active } = registration;
    if (active) letNewerTakeOver(registration);
    return active !== null || (installing !== null && (await isInstalledWhole(installing)));
  } catch {
    return false;
  }
}

/** A page that came from the server is of the newest build: the worker of that one need not wait for it to be closed. */
function letNewerTakeOver(registration: ServiceWorkerRegistration): void {
  const ask = () => registration.waiting?.postMessage(ownScript());
  const follow = () => registration.installing?.addEventListener('statechange', ask);
  registration.addEventListener('updatefound', follow);
  follow();
  ask();
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
