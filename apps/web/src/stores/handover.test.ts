import { createPersonId } from '@undercurrent/cycle';
import { beforeEach, expect, test } from 'vitest';
import { useComposer } from './composer.ts';
import { useHandover } from './handover.ts';

const lanie = createPersonId(() => 'lanie-number-one');
const malaki = createPersonId(() => 'malaki-number-one');

beforeEach(() => {
  useComposer.setState(useComposer.getInitialState());
  useHandover.setState(useHandover.getInitialState());
});

test('what one has begun is not there for the other, and there again when the device comes back', () => {
  const { cover, uncover } = useHandover.getState();
  useComposer.setState({ words: 'that you would', kind: 'fear' });
  cover(lanie);
  expect(useHandover.getState().isCovered).toBe(true);
  expect(useComposer.getState()).toMatchObject({ words: '', kind: null });
  uncover(malaki);
  expect(useHandover.getState().isCovered).toBe(false);
  expect(useComposer.getState().words).toBe('');
  useComposer.setState({ words: 'never enough' });
  cover(malaki);
  uncover(lanie);
  expect(useComposer.getState()).toMatchObject({ words: 'that you would', kind: 'fear' });
});

test('who takes back what they passed on themselves goes on where they were', () => {
  useComposer.setState({ words: 'that you would' });
  useHandover.getState().cover(lanie);
  useHandover.getState().uncover(lanie);
  expect(useComposer.getState().words).toBe('that you would');
});

test('what was begun before anybody said who they are is nobody’s to see', () => {
  useComposer.setState({ words: 'of an earlier visit' });
  useHandover.getState().cover(null);
  useHandover.getState().uncover(malaki);
  expect(useComposer.getState().words).toBe('');
});
