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
