import type { Palette } from './palette.ts';
import { palettes, personPaintNames } from './palette.ts';
import { durations, radii, spaces, targets } from './space.ts';
import { families, textShares, textSizes } from './type.ts';

/**
 * The tokens as a style sheet: `--paper`, `--ink-soft`, `--person-purple-line`, `--together-text`, `--space-small`,
 * `--radius-medium`, `--text-body`, `--family-plain`, `--duration-quick`, `--target-touch`.
 * Light at `:root`, dark under `[data-mode="dark"]`, both with high contrast under `[data-contrast="high"]`; a larger
 * text, no motion and the plain face where the page says so (`data-text`, `data-motion`, `data-face`).
 */
export function themeCss(): string {
  const lengths = [
    ...entries(spaces).map(([name, px]) => `--space-${name}: ${px}px;`),
    ...entries(radii).map(([name, px]) => `--radius-${name}: ${px}px;`),
    ...entries(textSizes).map(([name, px]) => `--text-${name}: ${px / 16}rem;`),
    ...entries(targets).map(([name, px]) => `--target-${name}: ${px}px;`),
    ...entries(durations).map(([name, ms]) => `--duration-${name}: ${ms}ms;`),
    ...entries(families).map(([name, value]) => `--family-${name}: ${value};`),
  ];
  const still = entries(durations).map(([name]) => `--duration-${name}: 0ms;`);
  return [
    `:root { color-scheme: light; ${lengths.join(' ')} ${paints(palettes.light)} }`,
    `[data-mode='dark'] { color-scheme: dark; ${paints(palettes.dark)} }`,
    `[data-contrast='high'] { ${paints(palettes.lightContrast)} }`,
    `[data-mode='dark'][data-contrast='high'] { ${paints(palettes.darkContrast)} }`,
    `@media (prefers-reduced-motion: reduce) { :root { ${still.join(' ')} } }`,
    `[data-motion='still'] { ${still.join(' ')} }`,
    `[data-face='plain'] { --family-hand: ${families.plain}; }`,
    ...entries(textShares).map(([name, share]) => `[data-text='${name}'] { font-size: ${share * 100}%; }`),
  ].join('\n');
}

function paints(palette: Palette): string {
  const { mode: _mode, people, together, ...plain } = palette;
  const own = [
    ...entries(plain).map(([name, value]) => `--${kebab(name)}: ${value};`),
    ...entries(together).map(([part, value]) => `--together-${part}: ${value};`),
  ];
  const persons = personPaintNames.flatMap((name) =>
    entries(people[name]).map(([part, value]) => `--person-${name}-${part}: ${value};`),
  );
  return [...own, ...persons].join(' ');
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function entries<T extends object>(record: T): [string, T[keyof T]][] {
  return Object.entries(record) as [string, T[keyof T]][];
}
