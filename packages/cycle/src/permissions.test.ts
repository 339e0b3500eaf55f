import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import type { Actor } from './actor.ts';
import { PersonId } from './ids.ts';
import { acts, boardSubject, may, ownerSubject, whyNot } from './permissions.ts';
import type { Act, Subject } from './permissions.ts';

const lanie = v.parse(PersonId, 'person_lanie000');
const malaki = v.parse(PersonId, 'person_malaki00');
const therapist: Actor = { role: 'therapist', person: null };
const asLanie: Actor = { role: 'partner', person: lanie };
const asMalaki: Actor = { role: 'partner', person: malaki };
const sharedLanie: Actor = { role: 'shared', person: lanie };
const sharedNobody: Actor = { role: 'shared', person: null };
const observer: Actor = { role: 'observer', person: null };
const laniesCard = ownerSubject(lanie);
const laniesConfirmed: Subject = { ...laniesCard, isConfirmed: true };
const locked: Subject = { ...boardSubject, isLocked: true };

describe('whose words they are', () => {
  const rows: readonly (readonly [Act, Actor, Subject, boolean])[] = [
    ['add-card', therapist, laniesCard, true],
    ['add-card', asLanie, laniesCard, true],
    ['add-card', asMalaki, laniesCard, false],
    ['add-card', asMalaki, ownerSubject('together'), true],
    ['add-card', sharedLanie, laniesCard, true],
    ['add-card', sharedNobody, laniesCard, false],
    ['change-words', therapist, laniesCard, true],
    ['change-words', therapist, laniesConfirmed, false],
    ['change-words', asLanie, laniesConfirmed, true],
    ['change-words', asMalaki, laniesCard, false],
    ['delete-card', therapist, laniesConfirmed, false],
    ['delete-card', asLanie, laniesConfirmed, true],
    ['delete-card', asMalaki, laniesCard, false],
    ['take-back', asLanie, laniesConfirmed, true],
    ['take-back', asLanie, { ...laniesConfirmed, isLocked: true, floor: malaki }, true],
    ['take-back', asLanie, { ...laniesCard, author: 'therapist' }, true],
    ['take-back', sharedLanie, laniesConfirmed, false],
    ['take-back', asMalaki, laniesCard, false],
    ['take-back', asMalaki, { ...laniesCard, author: malaki }, false],
    ['take-back', therapist, { ...laniesCard, author: 'therapist' }, false],
    ['take-back', asLanie, { ...ownerSubject('together'), author: lanie }, true],
    ['take-back', asMalaki, { ...ownerSubject('together'), author: lanie }, false],
    ['confirm', therapist, laniesCard, false],
    ['confirm', asLanie, laniesCard, true],
    ['confirm', asMalaki, laniesCard, false],
    ['confirm', asMalaki, ownerSubject('together'), true],
    ['arrange', therapist, locked, true],
    ['arrange', asLanie, boardSubject, true],
    ['arrange', asLanie, locked, false],
    ['draw', asMalaki, locked, false],
    ['change-annotation', asLanie, { ...boardSubject, author: lanie }, true],
    ['change-annotation', asMalaki, { ...boardSubject, author: lanie }, false],
    ['change-annotation', therapist, { ...boardSubject, author: lanie }, false],
    ['change-annotation', therapist, { ...boardSubject, author: 'therapist' }, true],
    ['erase', therapist, { ...boardSubject, author: lanie }, true],
    ['erase', asMalaki, { ...boardSubject, author: lanie }, false],
    ['change-person', asLanie, ownerSubject(lanie), true],
    ['change-person', asLanie, ownerSubject(malaki), false],
    ['add-person', asLanie, boardSubject, false],
    ['pause', therapist, boardSubject, true],
    ['pause', asMalaki, locked, true],
    ['pause', sharedNobody, boardSubject, true],
    ['resume', therapist, boardSubject, true],
    ['resume', asMalaki, boardSubject, false],
    ['resume', sharedLanie, boardSubject, false],
    ['facilitate', therapist, locked, true],
    ['facilitate', asLanie, boardSubject, false],
    ['remark', asMalaki, laniesConfirmed, true],
    ['remark', asMalaki, laniesCard, false],
    ['remark', asLanie, laniesConfirmed, false],
    ['remark', therapist, laniesConfirmed, true],
    ['remark', asMalaki, { ...ownerSubject('together'), isConfirmed: true }, false],
    ['suggest', therapist, laniesConfirmed, true],
    ['suggest', therapist, laniesCard, false],
    ['suggest', asMalaki, laniesConfirmed, false],
    ['take-remark-away', asLanie, { ...laniesCard, author: malaki }, true],
    ['take-remark-away', asMalaki, { ...laniesCard, author: malaki }, true],
    ['take-remark-away', asMalaki, { ...laniesCard, author: 'therapist' }, false],
    ['add-card', asMalaki, ownerSubject(malaki, { isLocked: false, floor: lanie }), false],
    ['add-card', asLanie, ownerSubject(lanie, { isLocked: true, floor: lanie }), true],
    ['add-card', therapist, ownerSubject(malaki, { isLocked: false, floor: lanie }), true],
  ];

  test.each(rows)('%s by %o on %o: %s', (act, actor, subject, isAllowed) => {
    expect(may(actor, act, subject)).toBe(isAllowed);
  });

  test('an observer may do nothing at all', () => {
    for (const act of acts) {
      expect(may(observer, act, { ...laniesCard, author: 'therapist' }), act).toBe(false);
    }
  });

  test('a no says why', () => {
    expect(whyNot(therapist, 'change-words', laniesConfirmed)).toBe('confirmed-by-owner');
    expect(whyNot(asMalaki, 'change-words', laniesCard)).toBe('not-yours');
    expect(whyNot(asLanie, 'arrange', locked)).toBe('locked');
    expect(whyNot(observer, 'draw', boardSubject)).toBe('not-allowed');
  });
});
