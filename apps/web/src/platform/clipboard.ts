/** Whether this page may put pictures on the clipboard: not on a plain-http address, and not in every browser. */
export const canCopyPicture = (): boolean =>
  typeof ClipboardItem === 'function' && typeof navigator.clipboard?.write === 'function';

/**
 * Puts a PNG on the clipboard; false when the browser will not. The picture comes as a promise: browsers want
 * to be asked within the press itself, before the picture is painted.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  if (!canCopyPicture()) return false;
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    // Refused by the person or the browser: the caller offers a download.
    return false;
  }
}

/** Puts text on the clipboard, by the old way where the new one is missing; false when neither works. */
export async function copyText(text: string): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
  } catch {
    // Falls through to the old way, which needs no permission.
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'visually-hidden';
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}

/**
 * Puts several forms of one thing on the clipboard, within a press: by a copy that the browser is told to make, which
 * needs no permission and works on a plain-http address too. False when it will not.
 */
export function copyForms(forms: Readonly<Record<string, string>>): boolean {
  let isCopied = false;
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, words] of Object.entries(forms)) event.clipboardData?.setData(type, words);
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { capture: true });
  copyBySelection(' ');
  document.removeEventListener('copy', fill, { capture: true });
  return isCopied;
}

/** What lies on the clipboard, in these forms; null where the browser or the person will not tell. */
export async function readForms(types: readonly string[]): Promise<Readonly<Record<string, string>> | null> {
  try {
    const items = await navigator.clipboard.read();
    const forms: Record<string, string> = {};
    for (const type of types) {
      const item = items.find((each) => each.types.includes(type));
      if (item) forms[type] = await (await item.getType(type)).text();
    }
    return forms;
  } catch {
    // Refused, or there is no such thing here: the keys of the browser still paste.
    return null;
  }
}
