/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `map-2026-03-14-1530.png`: when, in local time, and nothing about whom; with the number of a page, if it is one of several. */
export function neutralFileName(at: Date, extension: string, page: number | null = null): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `map-${day}-${two(at.getHours())}${two(at.getMinutes())}${page === null ? '' : `-${page}`}.${extension}`;
}
