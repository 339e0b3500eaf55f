import { layouts, limits } from '@undercurrent/cycle';
import * as v from 'valibot';
import type * as Y from 'yjs';
import type { MapFields } from './edit.ts';

/** The fields of a map that nobody has set yet. */
export const defaultSettings: MapFields = {
  layout: 'ring',
  isBeneathRaised: false,
  cycleWord: 'cycle',
  isExample: false,
  isPaused: false,
};

const Settings = v.object({
  layout: v.fallback(v.picklist(layouts), defaultSettings.layout),
  isBeneathRaised: v.fallback(v.boolean(), defaultSettings.isBeneathRaised),
  cycleWord: v.fallback(
    v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name)),
    defaultSettings.cycleWord,
  ),
  isExample: v.fallback(v.boolean(), defaultSettings.isExample),
  isPaused: v.fallback(v.boolean(), defaultSettings.isPaused),
});

/** The map's own fields; an unreadable one is its default. Never throws. */
export function readSettings(root: Y.Map<unknown>): MapFields {
  return v.parse(Settings, {
    layout: root.get('layout'),
    isBeneathRaised: root.get('isBeneathRaised'),
    cycleWord: root.get('cycleWord'),
    isExample: root.get('isExample'),
    isPaused: root.get('isPaused'),
  });
}
