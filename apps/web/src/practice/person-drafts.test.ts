import { expect, test } from 'vitest';
import { firstDrafts, initialsOf, newPeople, withChange, withOneMore } from './person-drafts.ts';

const marksOf = (drafts: ReturnType<typeof firstDrafts>) => ({
  colors: new Set(drafts.map((draft) => draft.color)).size,
  shapes: new Set(drafts.map((draft) => draft.shape)).size,
});

test('six people are told apart by colour and by shape', () => {
  const six = [3, 4, 5, 6].reduce((drafts) => withOneMore(drafts), firstDrafts());
  expect(six).toHaveLength(6);
  expect(marksOf(six)).toEqual({ colors: 6, shapes: 6 });
  expect(withOneMore(six)).toBe(six);
});

test('choosing what another wears exchanges the two', () => {
  const drafts = firstDrafts();
  const changed = withChange(drafts, drafts[0]?.key ?? 0, { color: 'red' });
  expect(changed.map((draft) => draft.color)).toEqual(['red', 'purple']);
});

test('a map is made only when everybody has a name', () => {
  const [first, second] = firstDrafts();
  const named = withChange(firstDrafts(), first?.key ?? 0, { name: ' Lanie ' });
  expect(newPeople(named)).toBeNull();
  const both = withChange(named, second?.key ?? 0, { name: 'Malaki' });
  expect(newPeople(both)?.map((person) => person.name)).toEqual(['Lanie', 'Malaki']);
});

test('initials come from the names and are not alike', () => {
  const [first, second] = firstDrafts();
  const named = withChange(firstDrafts(), first?.key ?? 0, { name: 'Marcus' });
  const initials = initialsOf(withChange(named, second?.key ?? 0, { name: 'Malaki' }));
  expect(new Set(initials).size).toBe(2);
});
