/** True while somebody is in the middle of writing on this device: nothing takes them from their words. */
export function isInWords(): boolean {
  const at = document.activeElement;
  return at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.value.trim() !== '');
}
