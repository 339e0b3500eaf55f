import { mixColors } from './mix-colors.ts';

/** The paints of one person: `line` for borders, edges and marks; `text` for labels; `wash` behind; `on` upon `line`. */
export interface PersonPaint {
  readonly line: string;
  readonly text: string;
  readonly wash: string;
  readonly on: string;
}

/** Every colour a screen, a picture or a page may use, in one mode. */
export interface Palette {
  readonly mode: 'light' | 'dark';
  readonly paper: string;
  readonly panel: string;
  readonly well: string;
  readonly card: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly accent: string;
  readonly accentText: string;
  readonly accentWash: string;
  readonly onAccent: string;
  readonly focus: string;
  readonly danger: string;
  readonly dangerWash: string;
  readonly therapist: string;
  readonly onTherapist: string;
  readonly waterTop: string;
  readonly waterDeep: string;
  readonly waterText: string;
  /** The quiet line of the water while what lies beneath is folded. */
  readonly waterLine: string;
  /** The light above the cycle, behind what holds a couple, and its words. */
  readonly dawn: string;
  readonly dawnText: string;
  /** The light that walks round the cycle. */
  readonly walkLight: string;
  /** A highlighter in nobody's colour. */
  readonly highlighter: string;
  readonly sticky: string;
  readonly stickyLine: string;
  readonly scrim: string;
  readonly shadow: string;
  /** What belongs to everybody: new steps, and cards of all together. */
  readonly together: PersonPaint;
  readonly people: Readonly<Record<PersonPaintName, PersonPaint>>;
}

/** The colours a person can wear. */
export const personPaintNames = ['purple', 'red', 'teal', 'blue', 'amber', 'slate'] as const;
/** A name of a colour a person can wear. */
export type PersonPaintName = (typeof personPaintNames)[number];

/** By day: warm paper. */
export const light: Palette = {
  mode: 'light',
  paper: '#fbf8f3',
  panel: '#ffffff',
  well: '#f3f0ea',
  card: '#ffffff',
  line: '#e7e3db',
  lineStrong: '#cfc9be',
  ink: '#2b2a33',
  inkSoft: '#5d5b66',
  inkFaint: '#6b6874',
  accent: '#2f7f73',
  accentText: '#1f6258',
  accentWash: '#e6f2ef',
  onAccent: '#ffffff',
  focus: '#1c64b0',
  danger: '#a8281f',
  dangerWash: '#fbeae8',
  therapist: '#3a6b8c',
  onTherapist: '#ffffff',
  waterTop: '#e4eff3',
  waterDeep: '#d8e7ed',
  waterText: '#41697a',
  waterLine: '#b5d0da',
  dawn: '#fdefd9',
  dawnText: '#7a5a22',
  walkLight: '#b97300',
  highlighter: '#e6b400',
  sticky: '#fdf3cf',
  stickyLine: '#eadca4',
  scrim: 'rgba(43, 42, 51, 0.36)',
  shadow: 'rgba(43, 42, 51, 0.10)',
  together: { line: '#23856f', text: '#176a57', wash: '#e6f3ef', on: '#ffffff' },
  people: {
    purple: { line: '#6b3fa0', text: '#5a3291', wash: '#f1ebf9', on: '#ffffff' },
    red: { line: '#c2352b', text: '#a5281f', wash: '#fbecea', on: '#ffffff' },
    teal: { line: '#0f766e', text: '#0c5f59', wash: '#e4f3f1', on: '#ffffff' },
    blue: { line: '#1f5fae', text: '#1a4f92', wash: '#e8f0fa', on: '#ffffff' },
    amber: { line: '#a35a00', text: '#854a00', wash: '#fbf0df', on: '#ffffff' },
    slate: { line: '#55606e', text: '#444d59', wash: '#eceef1', on: '#ffffff' },
  },
};

/** By night. */
export const dark: Palette = {
  mode: 'dark',
  paper: '#191a20',
  panel: '#23252d',
  well: '#1e2027',
  card: '#262832',
  line: '#353843',
  lineStrong: '#4b4f5d',
  ink: '#f1eff5',
  inkSoft: '#c2bfcb',
  inkFaint: '#a09dab',
  accent: '#5bb8a8',
  accentText: '#86d1c4',
  accentWash: '#1f3835',
  onAccent: '#0e1f1c',
  focus: '#7cb5f5',
  danger: '#f29a92',
  dangerWash: '#40211f',
  therapist: '#7fb2d3',
  onTherapist: '#10212c',
  waterTop: '#1a2a34',
  waterDeep: '#16323f',
  waterText: '#9cc4d4',
  waterLine: '#33505e',
  dawn: '#2b2530',
  dawnText: '#e0c490',
  walkLight: '#ffc95c',
  highlighter: '#ffd84d',
  sticky: '#4a4325',
  stickyLine: '#655b31',
  scrim: 'rgba(8, 9, 12, 0.6)',
  shadow: 'rgba(0, 0, 0, 0.4)',
  together: { line: '#5bb99f', text: '#8ad3bf', wash: '#1b3630', on: '#08211b' },
  people: {
    purple: { line: '#b795e6', text: '#ccb2f0', wash: '#322743', on: '#1d1230' },
    red: { line: '#f0877d', text: '#f5a79f', wash: '#432624', on: '#300c09' },
    teal: { line: '#5cc4b8', text: '#86d6cc', wash: '#173734', on: '#06211e' },
    blue: { line: '#7fb0ee', text: '#a3c7f4', wash: '#1d2f47', on: '#0a1b30' },
    amber: { line: '#e5ab5b', text: '#eec184', wash: '#3d2e17', on: '#2a1a03' },
    slate: { line: '#aab4c1', text: '#c3cbd5', wash: '#2c323a', on: '#151a20' },
  },
};

/** By day, for eyes that need more: black on white, and every line one that is seen. */
export const lightContrast: Palette = contrasted(light, {
  ink: '#000000',
  paper: '#ffffff',
  line: '#5f5c66',
});

/** By night, for eyes that need more. */
export const darkContrast: Palette = contrasted(dark, { ink: '#ffffff', paper: '#000000', line: '#a7a4b0' });

/** The palettes by mode, as they are and with high contrast. */
export const palettes = { light, dark, lightContrast, darkContrast } as const;

function contrasted(
  palette: Palette,
  { ink, paper, line }: { readonly ink: string; readonly paper: string; readonly line: string },
): Palette {
  const well = mixColors(paper, ink, 0.12);
  const strong = (color: string) => mixColors(color, ink, 0.3);
  const owned = ({ text }: PersonPaint): PersonPaint => {
    const color = strong(text);
    return { line: color, text: color, wash: mixColors(paper, color, 0.12), on: paper };
  };
  const people = { ...palette.people };
  for (const name of personPaintNames) people[name] = owned(palette.people[name]);
  return {
    ...palette,
    paper,
    panel: paper,
    card: paper,
    well,
    line,
    lineStrong: ink,
    ink,
    inkSoft: ink,
    inkFaint: ink,
    accent: strong(palette.accentText),
    accentText: strong(palette.accentText),
    accentWash: well,
    onAccent: paper,
    danger: strong(palette.danger),
    waterTop: mixColors(palette.waterTop, paper, 0.6),
    waterDeep: mixColors(palette.waterDeep, paper, 0.6),
    waterText: ink,
    waterLine: line,
    dawnText: ink,
    stickyLine: line,
    together: owned(palette.together),
    people,
  };
}
