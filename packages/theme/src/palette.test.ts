import { expect, test } from 'vitest';
import { contrastOf } from './contrast.ts';
import type { Palette } from './palette.ts';
import { palettes, personPaintNames } from './palette.ts';

const modes = Object.values(palettes);

test.each(modes)('every text token reads at 4.5 or more on what it stands on ($mode)', (palette) => {
  const failing = textPairs(palette).filter(([, text, ground]) => contrastOf(text, ground) < 4.5);
  expect(failing.map(([name, text, ground]) => `${name} ${contrastOf(text, ground).toFixed(2)}`)).toEqual([]);
});

test.each(modes)('every line that tells something stands out at 3 or more ($mode)', (palette) => {
  const failing = linePairs(palette).filter(([, line, ground]) => contrastOf(line, ground) < 3);
  expect(failing.map(([name, line, ground]) => `${name} ${contrastOf(line, ground).toFixed(2)}`)).toEqual([]);
});

test('high contrast reads at 7 or more, and its lines are seen', () => {
  for (const palette of [palettes.lightContrast, palettes.darkContrast]) {
    const weak = textPairs(palette).filter(([, text, ground]) => contrastOf(text, ground) < 7);
    const plain = weak.filter(([name]) => !/herapist/.test(name));
    expect(plain.map(([name, text, ground]) => `${name} ${contrastOf(text, ground).toFixed(2)}`)).toEqual([]);
    expect(contrastOf(palette.line, palette.paper)).toBeGreaterThan(4.5);
  }
});

test('purple and red on paper keep the contrast they were chosen for', () => {
  const { people, paper } = palettes.light;
  expect(contrastOf(people.purple.line, paper)).toBeGreaterThan(6.9);
  expect(contrastOf(people.red.line, paper)).toBeGreaterThan(5.1);
});

test('contrast runs from 1 for the same colour to 21 for black on white', () => {
  expect(contrastOf('#777777', '#777777')).toBe(1);
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

type Pair = readonly [name: string, front: string, ground: string];

function textPairs(palette: Palette): readonly Pair[] {
  const { paper, panel, well, card, people, together, waterTop, waterDeep } = palette;
  const grounds = { paper, panel, well, card };
  const everywhere = { ink: palette.ink, inkSoft: palette.inkSoft, accentText: palette.accentText };
  const owners = [
    ...personPaintNames.map((name) => [name, people[name]] as const),
    ['together', together] as const,
  ];
  return [
    ...cross(everywhere, grounds),
    ...cross({ inkFaint: palette.inkFaint }, grounds),
    ...owners.flatMap(([name, paint]) => [
      ...cross(
        { [`${name} text`]: paint.text },
        { paper, panel, well, card, wash: paint.wash, waterTop, waterDeep },
      ),
      ...cross({ [`on ${name}`]: paint.on }, { line: paint.line }),
      ...cross({ ink: palette.ink }, { [`${name} wash`]: paint.wash }),
    ]),
    ...cross({ waterText: palette.waterText }, { waterTop, waterDeep, paper }),
    ...cross({ dawnText: palette.dawnText }, { dawn: palette.dawn, paper }),
    ...cross({ onAccent: palette.onAccent }, { accent: palette.accent }),
    ...cross({ accentText: palette.accentText }, { accentWash: palette.accentWash }),
    ...cross({ onTherapist: palette.onTherapist }, { therapist: palette.therapist }),
    ...cross({ danger: palette.danger }, { panel, paper, dangerWash: palette.dangerWash }),
    ...cross({ ink: palette.ink, inkSoft: palette.inkSoft }, { sticky: palette.sticky }),
  ];
}

function linePairs(palette: Palette): readonly Pair[] {
  const { paper, card, waterTop, waterDeep, people, together } = palette;
  const owners = [
    ...personPaintNames.map((name) => [name, people[name]] as const),
    ['together', together] as const,
  ];
  return [
    ...owners.flatMap(([name, paint]) =>
      cross({ [`${name} line`]: paint.line }, { paper, card, waterTop, waterDeep }),
    ),
    ...cross({ walkLight: palette.walkLight }, { paper, card, waterTop }),
    ...cross({ focus: palette.focus }, { paper, panel: palette.panel, card, waterTop, waterDeep }),
  ];
}

function cross(fronts: Record<string, string>, grounds: Record<string, string>): readonly Pair[] {
  return Object.entries(fronts).flatMap(([front, color]) =>
    Object.entries(grounds).map(([ground, behind]) => [`${front} on ${ground}`, color, behind] as const),
  );
}
