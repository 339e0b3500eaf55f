/** A moment as a date-and-time field holds it, by this device's own clock: `2026-03-14T15:30`. */
export function toTimeField(atMs: number): string {
  const at = new Date(atMs);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The moment that a date-and-time field holds, in milliseconds since 1970; null when it holds none. */
export function readTimeField(value: string): number | null {
  const atMs = new Date(value).getTime();
  return Number.isNaN(atMs) ? null : atMs;
}
