import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tabHistory } from '../../../../tests/world/tab-history.ts';
import type { TabHistory } from '../../../../tests/world/tab-history.ts';
import { hearBackFirst, placeFromHere } from '../platform/back.ts';
import { useBlank } from '../stores/blank.ts';
import { useComposer } from '../stores/composer.ts';
import { useHandover } from '../stores/handover.ts';
import { useLeaveAsk } from '../stores/leave-ask.ts';
import { useOver } from '../stores/over.ts';
import { followLeaving } from './follow-leaving.ts';
import type { Leaving } from './follow-leaving.ts';
import { forgetMap } from './forget-map.ts';

let tab: TabHistory;
let leaving: Leaving;
const isAsked = () => useLeaveAsk.getState().leave !== null;
const leaveAllTheSame = () => {
  const { leave, stay } = useLeaveAsk.getState();
  stay();
  leave?.();
};
const write = (words: string) => useComposer.getState().setWords(words);

/** A map is opened in a tab that has been at these addresses before. */
function open(before: readonly string[], isTabOwn = true): void {
  tab = tabHistory([...before, '/map/one']);
  hearBackFirst();
  leaving = followLeaving({ isTabOwn: () => isTabOwn });
}

/** Something that is closed by being taken away, as a dialog is. */
function openOver(): () => boolean {
  const close = () => takeAway();
  const takeAway = useOver.getState().add(close);
  return () => useOver.getState().open.includes(close);
}

beforeEach(() => open(['elsewhere']));
afterEach(() => {
  leaving.dispose();
  forgetMap();
  useOver.setState({ open: [] });
  useBlank.getState().comeBack();
  vi.unstubAllGlobals();
});

test('with nothing open and nothing written, one “back” leaves', () => {
  tab.go(-1);
  expect(tab.path()).toBe('elsewhere');
});

test('“back” closes what is open, the newest first, and leaves only then', () => {
  const [first, second] = [openOver(), openOver()];
  tab.go(-1);
  expect([first(), second(), tab.path()]).toEqual([true, false, '/map/one']);
  tab.go(-1);
  expect([first(), tab.path()]).toEqual([false, '/map/one']);
  tab.go(-1);
  expect(tab.path()).toBe('elsewhere');
});

test('the first page of a tab is left by two at most: the second is the tab’s own', () => {
  leaving.dispose();
  open([]);
  openOver();
  tab.go(-1);
  tab.go(-1);
  expect([tab.path(), isAsked()]).toEqual(['/map/one', false]);
});

test('half-typed words are asked about, and another “back” stays with them', () => {
  write('that you would');
  tab.go(-1);
  expect([isAsked(), tab.path()]).toEqual([true, '/map/one']);
  tab.go(-1);
  expect([isAsked(), tab.path(), useComposer.getState().words]).toEqual([
    false,
    '/map/one',
    'that you would',
  ]);
});

test('a jump past the map is asked about all the same, from wherever the map was opened', () => {
  write('that you would');
  tab.go(-2);
  expect([isAsked(), tab.path()]).toEqual([true, '/map/one']);
});

test('whoever leaves without their words leaves none of them behind, and comes to the start page', () => {
  write('that you would');
  leaving.leave();
  expect(isAsked()).toBe(true);
  leaveAllTheSame();
  expect([tab.path(), useComposer.getState().words]).toEqual(['/', '']);
  tab.go(-1);
  expect(tab.path()).toBe('elsewhere');
});

test('from a map that was opened from the start page one comes back to just that entry', () => {
  leaving.dispose();
  tab = tabHistory(['elsewhere', '/']);
  history.pushState(placeFromHere(), '', '/map/one');
  hearBackFirst();
  leaving = followLeaving({ isTabOwn: () => true });
  write('that you would');
  leaving.leave();
  leaveAllTheSame();
  expect([tab.path(), tab.length()]).toEqual(['/', 4]);
  tab.go(-1);
  expect(tab.path()).toBe('elsewhere');
});

test('the history gets one entry longer, however often something is opened and words are begun', () => {
  const before = tab.length();
  for (const words of ['that', 'that you', 'that you would']) {
    openOver();
    write(words);
    tab.go(-1);
    tab.go(-1);
    useLeaveAsk.getState().stay();
  }
  expect(tab.length()).toBe(before + 1);
});

test('a map that is loaded again catches “back” as before', () => {
  write('that you would');
  leaving.dispose();
  leaving = followLeaving({ isTabOwn: () => true });
  const before = tab.length();
  tab.go(-1);
  expect([isAsked(), tab.length()]).toEqual([true, before]);
});

test('a blank page asks nothing, and the words stay beneath it', () => {
  write('that you would');
  useBlank.getState().goBlank('asked');
  tab.go(-1);
  expect([isAsked(), tab.path(), useComposer.getState().words]).toEqual([
    false,
    '/map/one',
    'that you would',
  ]);
});

test('what another had begun on a shared device is asked about too', () => {
  useHandover.setState({
    begun: new Map([
      ['person_lanie-number-one' as never, { owner: null, kind: null, words: 'I', after: null }],
    ]),
  });
  leaving.leave();
  expect(isAsked()).toBe(true);
});

test.each([
  ['nothing is written', '', true, false],
  ['the tab gives the words back only while it is open', 'that you would', true, true],
  ['a shared device gives them back to nobody', 'that you would', false, true],
])('closing the page is asked about unless nothing is lost: %s', (_, words, isTabOwn, isExpected) => {
  leaving.dispose();
  open(['elsewhere'], isTabOwn);
  write(words);
  expect(tab.asksBeforeClosing()).toBe(isExpected);
});
