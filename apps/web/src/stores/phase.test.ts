import { beforeEach, expect, test } from 'vitest';
import { useComposer } from './composer.ts';
import { usePhase } from './phase.ts';
import { useSide } from './side.ts';

beforeEach(() => {
  usePhase.setState(usePhase.getInitialState());
  useSide.setState(useSide.getInitialState());
  useComposer.setState(useComposer.getInitialState());
});

test('the kind of another phase is let go of, the words are kept', () => {
  useComposer.setState({ kind: 'fear', words: 'that you would' });
  usePhase.getState().choose('new-steps');
  expect(useComposer.getState()).toMatchObject({ kind: null, words: 'that you would' });
});

test('the story’s panel opens with its phase and closes with it', () => {
  usePhase.getState().choose('story');
  expect(useSide.getState().side).toBe('story');
  usePhase.getState().choose('map');
  expect(useSide.getState().side).toBeNull();
});

test('a panel that belongs to no phase stays open through all of them', () => {
  useSide.getState().show('notes');
  usePhase.getState().choose('beneath');
  usePhase.getState().choose('map');
  expect(useSide.getState().side).toBe('notes');
});

test('choosing the phase one is in changes nothing', () => {
  useComposer.setState({ kind: 'fear' });
  usePhase.getState().choose('map');
  expect(useComposer.getState().kind).toBe('fear');
});
