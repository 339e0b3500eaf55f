import { languages } from '@undercurrent/cycle';
import { create } from 'zustand';

/** What a person may choose on their device, each with its choices; the first is what it begins with. */
export const preferenceChoices = {
  /** `device`: the first of the device's own wishes that the product speaks. */
  language: ['device', ...languages],
  mode: ['device', 'light', 'dark'],
  contrast: ['device', 'high'],
  motion: ['device', 'still'],
  text: ['regular', 'large', 'largest'],
  face: ['hand', 'plain'],
  wheel: ['pan', 'zoom'],
  /** Whether a pen's lines are as wide as it is pressed. */
  pressure: ['off', 'on'],
  /** Keys without Ctrl or Cmd, anywhere on the page. */
  singleKeys: ['on', 'off'],
  /** What others do, told to screen readers. */
  others: ['told', 'silent'],
  /** Gentle hints on wording, for whoever writes. */
  hints: ['on', 'off'],
} as const;

export type Preferences = {
  readonly [Name in keyof typeof preferenceChoices]: (typeof preferenceChoices)[Name][number];
};
export type PreferenceName = keyof Preferences;

interface PreferencesStore extends Preferences {
  readonly prefer: (part: Partial<Preferences>) => void;
}

/** How this device is liked; kept on it by the shell. */
export const usePreferences = create<PreferencesStore>()((set) => ({
  language: 'device',
  mode: 'device',
  contrast: 'device',
  motion: 'device',
  text: 'regular',
  face: 'hand',
  wheel: 'pan',
  pressure: 'off',
  singleKeys: 'on',
  others: 'told',
  hints: 'on',
  prefer: (part) => set(part),
}));

/** What was kept, as far as it is a choice; anything else is left out. */
export function parsePreferences(text: string | null): Partial<Preferences> {
  const kept = attemptJson(text);
  if (typeof kept !== 'object' || kept === null) return {};
  const known: Record<string, string> = {};
  for (const [name, choices] of Object.entries(preferenceChoices)) {
    const value: unknown = Reflect.get(kept, name);
    const choice = choices.find((each) => each === value);
    if (choice !== undefined) known[name] = choice;
  }
  return known;
}

/** The preferences as they are kept. */
export function keptPreferences(all: Preferences): string {
  const names = Object.keys(preferenceChoices) as PreferenceName[];
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, all[name]])));
}

function attemptJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
