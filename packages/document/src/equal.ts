/** True when two plain JSON values say the same. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const ofA = a as Readonly<Record<string, unknown>>;
  const ofB = b as Readonly<Record<string, unknown>>;
  const keys = Object.keys(ofA);
  if (keys.length !== Object.keys(ofB).length) return false;
  return keys.every((key) => Object.hasOwn(ofB, key) && isEqual(ofA[key], ofB[key]));
}
