import { describe, expect, it } from 'vitest';
import { visitTypeIn } from '../src/visit-types.ts';

describe('a visit of which it is said', () => {
  it.each([
    ['Official Working Visit.', 'official-working'],
    ['State visit; visited Ruritania.', 'state'],
    ['Official State visit.', 'state'],
    ['Informal visit at LBJ Ranch.', 'informal'],
    ['Offical Visit.', 'official'],
    ['Private visit', 'private'],
    ['Courtesy visit. Discussed the harvest.', 'courtesy'],
    ['Met with President Clinton during a private visit.', 'private'],
    ['Visited Washington during a three-week, private visit.', 'private'],
    ['Met with President Bush May 1 during a private visit.', 'private'],
    ['Unofficial visit.', undefined],
    ['Pastoral visit.', undefined],
    ['Informal working visit.', undefined],
    ['Delivered a message postponing a state visit.', undefined],
    ['Attended a summit. Private visit with President Clinton.', undefined],
    ['Afterwards visited New York City.', undefined],
    ['', undefined],
  ])('"%s" has the type %s', (description, visitType) => {
    expect(visitTypeIn(description).visitType).toBe(visitType);
  });
});
