import { describe, expect, test } from 'vitest';
import { everyVisit } from '../world/screens/every-visit.ts';
import { isTest, readSources } from './sources.ts';
import type { SourceFile } from './sources.ts';

/** What stands over a page, or is one: whoever renders it has something to show that nothing else shows. */
const opener =
  /<(?:Dialog|ModalOverlay|Popover|Menu|MenuOpener|MenuList|SidePanel|QuietPage|OneFieldDialog)\s|useTopLayer\(/;

/** Never seen by a visit, and why. */
const unseen: Readonly<Record<string, string>> = {
  ErrorBoundary: 'a page that broke: a quiet page like any other',
  OneFieldDialog: 'a part of the dialogs for the name and the word',
  MenuList: 'a part of every menu',
  PopoverBody: 'a part of every popover',
};

const nameOf = (path: string): string => path.replace(/^.*\/|\.tsx$/g, '');

function findOpeners(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path, text }) => !isTest(path) && !path.includes('/parts/') && opener.test(text))
    .map(({ path }) => nameOf(path));
}

const app = readSources(['apps/web/src'], ['.tsx']);
const seen = new Set(Object.values(everyVisit).flatMap(({ shows }) => shows));

describe('a screen that axe visits', () => {
  test('is there for every component that opens over a page', () => {
    const opened = findOpeners(app);
    expect(opened.length).toBeGreaterThan(40);
    expect(opened.filter((name) => !seen.has(name) && !(name in unseen))).toEqual([]);
  });

  test('is one of the product', () => {
    const all = new Set(app.map(({ path }) => nameOf(path)));
    expect([...seen, ...Object.keys(unseen)].filter((name) => !all.has(name))).toEqual([]);
  });

  test('is asked for where a new dialog, menu, panel or page is planted', () => {
    const plant = (text: string) => findOpeners([{ path: 'apps/web/src/panels/New.tsx', text }]);
    for (const text of ['<Dialog title="x">', '<SidePanel\n', '<Menu label="x">', 'useTopLayer(veil)']) {
      expect(plant(text)).toEqual(['New']);
    }
    expect(plant('NonNullable<Dialog> <DialogTitle />')).toEqual([]);
  });
});
