import { expect, test } from 'vitest';
import { filesOf, measureScreens } from './first-load.mjs';

const manifest = {
  'index.html': {
    file: 'entry.js',
    isEntry: true,
    imports: ['_react.js'],
    dynamicImports: ['src/Map.tsx', 'src/Export.tsx'],
  },
  '_react.js': { file: 'react.js' },
  '_konva.js': { file: 'konva.js', imports: ['_react.js'] },
  'src/Map.tsx': { file: 'map.js', imports: ['_konva.js', 'index.html'], dynamicImports: ['src/Export.tsx'] },
  'src/Export.tsx': { file: 'export.js', imports: ['_konva.js'] },
};

test('a screen weighs what it imports at once, each file once, and nothing that comes later', () => {
  const screens = measureScreens(manifest, (file: string) => file.length, {
    start: 'src/Start.tsx',
    map: 'src/Map.tsx',
  });
  expect(screens).toEqual([
    { screen: 'start', files: ['entry.js', 'react.js'], bytes: 16 },
    { screen: 'map', files: ['entry.js', 'react.js', 'map.js', 'konva.js'], bytes: 30 },
  ]);
});

test('a build without the chunk that is asked for is an error, never a light screen', () => {
  expect(() => filesOf(manifest, '_gone.js')).toThrow('_gone.js');
  expect(() => measureScreens({}, () => 0, { start: 'src/Start.tsx' })).toThrow('no entry');
});
