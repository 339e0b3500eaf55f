import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { PersonId } from './ids.ts';
import { isHardToTell, suggestInitials, suggestMarks, withUniqueMarks } from './person-marks.ts';
import { nothingGiven, personColors, personDashes, personShapes } from './person.ts';
import type { Person } from './person.ts';

const person = (index: number, marks: Partial<Person>): Person => ({
  id: v.parse(PersonId, `person_${String(index).padStart(8, '0')}`),
  name: '',
  pronouns: 'they',
  ...nothingGiven,
  initials: '',
  color: 'purple',
  shape: 'circle',
  dash: 'solid',
  rank: `a${index}`,
  ...marks,
});
const anybody = fc.record({
  color: fc.constantFrom(...personColors),
  shape: fc.constantFrom(...personShapes),
  dash: fc.constantFrom(...personDashes),
});

describe('marks', () => {
  test('the first three are purple solid, red dotted and teal dashed', () => {
    const first = suggestMarks([]);
    const second = suggestMarks([first]);
    const third = suggestMarks([first, second]);
    expect([first.color, second.color, third.color]).toEqual(['purple', 'red', 'teal']);
    expect([first.dash, second.dash, third.dash]).toEqual(['solid', 'dotted', 'dashed']);
  });

  test('red never meets amber, nor purple blue, while another colour is free', () => {
    for (const color of personColors) {
      const suggested = suggestMarks([{ color, shape: 'circle', dash: 'solid' }]);
      expect(isHardToTell(suggested.color, color)).toBe(false);
    }
  });

  test('colour and shape are worn once, whatever was chosen at the same moment (invariant 6)', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 6 }), (wishes) => {
        const people = withUniqueMarks(wishes.map((marks, index) => person(index, marks)));
        expect(new Set(people.map((one) => one.color)).size).toBe(people.length);
        expect(new Set(people.map((one) => one.shape)).size).toBe(people.length);
      }),
    );
  });

  test('who chose first keeps their marks, and nothing changes where nothing was double', () => {
    const lanie = person(1, {});
    const malaki = person(2, { color: 'red', shape: 'square' });
    const steve = person(3, { color: 'red', shape: 'star' });
    const settled = withUniqueMarks([lanie, malaki, steve]);
    expect(settled[0]).toBe(lanie);
    expect(settled[1]).toBe(malaki);
    expect(settled[2]).toMatchObject({ shape: 'star' });
    expect(settled[2]?.color).not.toBe('red');
  });
});

describe('initials', () => {
  test.each([
    ['Lanie', [], 'L'],
    ['Mary Ann', [], 'MA'],
    ['mary-ann', [], 'MA'],
    ['Marcus', ['M'], 'MA'],
    ['Éloïse', [], 'É'],
    ['  ', [], ''],
  ])('of %o beside %o are %o', (name, taken, initials) => {
    expect(suggestInitials(name, taken)).toBe(initials);
  });
});
