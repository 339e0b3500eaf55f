import {
  HandoutProposal,
  PausePlanWords,
  PauseMinutes,
  PersonId,
  languages,
  layouts,
  limits,
  pausePlanFields,
  templateIds,
  untouchedSettings,
} from '@undercurrent/cycle';
import type { Board, CycleMap, PausePlan, PausePlanField } from '@undercurrent/cycle';
import * as v from 'valibot';
import type * as Y from 'yjs';
import type { MapFields } from './edit.ts';
import { planKey, settingsRoot } from './keys.ts';

/** What the settings tell of a map. */
export type MapSettings = Pick<CycleMap, Exclude<keyof MapFields, `plan/${string}`> & keyof CycleMap> &
  Pick<CycleMap, 'pausePlan'>;

const { pausePlan: blankPlan, ...defaults } = untouchedSettings;

/** The fields of a map that nobody has set yet, as stored. */
export const defaultSettings: MapFields = {
  ...defaults,
  'plan/minutes': blankPlan.minutes,
  ...storedPlan(blankPlan),
};

const Settings = v.object({
  layout: v.fallback(v.picklist(layouts), defaults.layout),
  isBeneathRaised: v.fallback(v.boolean(), defaults.isBeneathRaised),
  language: v.fallback(v.picklist(languages), defaults.language),
  cycleWord: v.fallback(v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name)), defaults.cycleWord),
  isExample: v.fallback(v.boolean(), defaults.isExample),
  isPaused: v.fallback(v.boolean(), defaults.isPaused),
  pauseLine: v.fallback(v.pipe(v.string(), v.maxLength(limits.label)), defaults.pauseLine),
  isLocked: v.fallback(v.boolean(), defaults.isLocked),
  floor: v.fallback(v.nullable(PersonId), defaults.floor),
  areCursorsHidden: v.fallback(v.boolean(), defaults.areCursorsHidden),
  template: v.fallback(v.nullable(v.picklist(templateIds)), defaults.template),
  storyStart: v.fallback(v.nullable(PersonId), defaults.storyStart),
  areIdeaNamesShown: v.fallback(v.boolean(), defaults.areIdeaNamesShown),
  handout: v.fallback(v.nullable(HandoutProposal), defaults.handout),
});
const storedNames = Object.keys(Settings.entries);
/** Every setting of a map. */
export const settingNames = [
  ...(Object.keys(Settings.entries) as (keyof typeof Settings.entries)[]),
  'pausePlan',
] as const;
const softMinutes = v.fallback(PauseMinutes, blankPlan.minutes);
const softWords = v.fallback(PausePlanWords, '');

/** The map's own fields; an unreadable one is its default. Never throws. */
export function readSettings(root: Y.Map<unknown>): MapSettings {
  return {
    ...v.parse(Settings, Object.fromEntries(storedNames.map((name) => [name, root.get(name)]))),
    pausePlan: {
      minutes: v.parse(softMinutes, root.get(planKey('minutes'))),
      words: wordsOfPlan((field) => v.parse(softWords, root.get(planKey(field)))),
    },
  };
}

/** What the therapist holds back in this document at this moment. */
export function boardIn(doc: Y.Doc): Board {
  const root = settingsRoot(doc);
  // Asked for at every update: mostly nobody has the floor.
  const floor = root.get('floor') ?? null;
  return {
    isLocked: root.get('isLocked') === true,
    floor: floor === null ? null : v.parse(Settings.entries.floor, floor),
  };
}

/** True while this document says that nobody is shown where another's hand points. */
export function areCursorsHiddenIn(doc: Y.Doc): boolean {
  return v.parse(Settings.entries.areCursorsHidden, settingsRoot(doc).get('areCursorsHidden'));
}

function wordsOfPlan(read: (field: PausePlanField) => string): Readonly<Record<PausePlanField, string>> {
  return Object.fromEntries(pausePlanFields.map((field) => [field, read(field)])) as Record<
    PausePlanField,
    string
  >;
}

function storedPlan({ words }: PausePlan): Readonly<Record<`plan/${PausePlanField}`, string>> {
  const entries = pausePlanFields.map((field) => [planKey(field), words[field]]);
  return Object.fromEntries(entries) as Readonly<Record<`plan/${PausePlanField}`, string>>;
}
