import { amendmentBar } from '@charter/model/amendment-bar.ts';
import type { Charter } from '@charter/model/charter.ts';
import { contactGraph, independentContacts, inEvery } from '@charter/model/contact-graph.ts';
import { deciderRefs } from '@charter/model/decider-refs.ts';
import { meetingLoad } from '@charter/model/meeting-load.ts';
import { membership } from '@charter/model/membership.ts';
import { presence } from '@charter/model/quorum.ts';
import { seatsByPerson, tierOf } from '@charter/model/tiers.ts';
import { waitingTime } from '@charter/model/waiting-time.ts';
import { describe, expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

const people = `
  partner h "Hospital"  partner f "Flowlytics"  partner c "College"
  person ana "Ana" of h { deputy abe }  person abe "Abe" of h
  person ben "Ben" of f  person bea "Bea" of f
  person cem "Cem" of c
  role steward "Steward" { held by ben, cem }
  group nurses "Nurses" { represented by abe, steward }
  contributor guest "Guest"
`;

function charterOf(statements: string): Charter {
  const { charters, findings } = lowerText(`charter x "X" {${people}${statements}}`);
  expect(findings).toEqual([]);
  const [charter] = charters;
  if (charter === undefined) throw new Error('There is no charter.');
  return charter;
}

describe('who stands behind a name', () => {
  const who = membership(charterOf('forum board "Board" { members ana, steward, guest  chair bea }'));

  test.each([
    ['ana', ['ana'], ['h']],
    ['steward', ['ben', 'cem'], ['f', 'c']],
    ['nurses', ['abe', 'ben', 'cem'], ['h', 'f', 'c']],
    ['board', ['ana', 'ben', 'cem', 'bea'], ['h', 'f', 'c']],
    ['guest', [], []],
    ['h', [], ['h']],
    ['nobody', [], []],
  ])('%s', (ref, expectedPeople, partners) => {
    expect(who.people(ref)).toEqual(expectedPeople);
    expect(who.partners(ref)).toEqual(partners);
  });

  test('titles, and the short name where there is none', () => {
    expect([who.title('board'), who.title('h'), who.title('nobody')]).toEqual(['Board', 'Hospital', 'nobody']);
  });
});

describe('contacts across partners', () => {
  const contactsOf = (statements: string) => contactGraph(charterOf(statements));
  const pairs = (statements: string) => contactsOf(statements).map(({ people: [one, other] }) => `${one}-${other}`);

  test('of a forum, with whoever stands in, but not within one house', () => {
    expect(pairs('forum board "Board" { members ana, ben, bea }').toSorted()).toEqual(['abe-bea', 'abe-ben', 'ana-bea', 'ana-ben']);
  });

  test('of a meeting, through a forum that attends it and its owner', () => {
    expect(pairs('forum own "Own" { members abe }  meeting demo "Demo" { owner cem  attended by own }')).toEqual(['abe-cem']);
  });

  test('of a workstream, through leads and columns of its tables, on the working tier', () => {
    const contacts = contactsOf('workstream w "W" { led by abe  raci "T" { for bea "Row" R } }');
    expect(contacts.map(({ people: both, tiers }) => [...both, ...tiers])).toEqual([['abe', 'bea', 'working']]);
  });

  test.each([
    ['forum board "Board" { members ana, ben }', 1, ['ben']],
    ['forum board "Board" { members abe, ben, bea }', 1, ['abe']],
    ['forum board "Board" { members abe, ben }', 1, ['abe', 'ben']],
    ['forum board "Board" { members ana, ben, bea }', 2, []],
  ])('links that share nobody, and who is in all: %s', (forum, independent, everywhere) => {
    const contacts = contactsOf(forum);
    expect(independentContacts(contacts, (person) => person.startsWith('a'))).toBe(independent);
    expect(inEvery(contacts)).toEqual(everywhere);
  });

  test('a first choice is given up for a second link', () => {
    const contacts = contactsOf('forum one "One" { members abe, ben, bea }  workstream w "W" { led by cem, ben }');
    expect(independentContacts(contacts, (person) => person === 'abe' || person === 'cem')).toBe(2);
  });
});

describe('who can be missing', () => {
  test.each([
    ['', 4, 1, ['h', 'c']],
    ['quorum every partner', 4, 3, []],
    ['quorum 3', 4, 3, ['h']],
    ['quorum 50 %', 4, 2, ['h', 'c']],
    ['quorum 51 %', 4, 3, ['h']],
    ['quorum 9', 4, 9, []],
  ])('%s', (quorum, members, needed, missable) => {
    const charter = charterOf(`forum board "Board" { members abe, ben, bea, cem  ${quorum} }`);
    const [forum] = charter.forums;
    expect(forum && presence(forum, membership(charter))).toEqual({ members, needed, missable });
  });
});

describe('the longest wait for a forum', () => {
  test.each([
    ['meets monthly', { longest: { kind: 'duration', amount: '1', unit: 'month' }, because: 'rhythm' }],
    [
      'meets monthly  between meetings "Mail" within 2 days  between meetings "A call" within 8 hours',
      { longest: { kind: 'duration', amount: '8', unit: 'hour' }, because: 'between meetings' },
    ],
    ['meets monthly  between meetings "A call"', undefined],
    ['', undefined],
  ])('%s', (schedule, expected) => {
    const [forum] = charterOf(`forum board "Board" { members ana  ${schedule} }`).forums;
    expect(forum && waitingTime(forum)).toEqual(expected);
  });
});

test('how hard it is to change a part of the charter', () => {
  const charter = charterOf(`
    forum board "Board" { members ana, ben  decides by majority }  forum table "Table" { members ana, ben }
    amend purpose by board unanimously  amend plan by board  amend exit by ana  amend metrics by table
  `);
  expect(charter.amendmentRules.map((rule) => amendmentBar(charter, rule))).toEqual([4, 1, 0, undefined]);
});

test('who is asked to decide anything', () => {
  const charter = charterOf(`
    forum board "Board" { members ana }
    decision money "Money" { otherwise: ben decides }
    escalation { first bea within 1 day  then board within 1 day }
    amend plan by steward
    pivot late on event "Late" { then "Stop" decided by cem within 1 day }
  `);
  expect([...deciderRefs(charter)].toSorted()).toEqual(['bea', 'ben', 'board', 'cem', 'steward']);
});

test('seats by tier, and the tier of whoever decides', () => {
  const charter = charterOf(`
    forum board "Board" { tier executive  members ana }
    forum ops "Ops" { tier operating  members ana, steward }
    forum table "Table" { members ana }
  `);
  const seats = [...seatsByPerson(charter)].map(([person, forums]) => [person, ...forums.map(({ id }) => id)]);
  expect(seats).toEqual([
    ['ana', 'board', 'ops'],
    ['ben', 'ops'],
    ['cem', 'ops'],
  ]);
  expect([tierOf(charter, 'board'), tierOf(charter, 'table'), tierOf(charter, 'nobody')]).toEqual(['executive', undefined, undefined]);
});

test('hours of meetings in an average month, each once', () => {
  const charter = charterOf(`
    forum board "Board" { members ana, ben  chair ana  meets monthly for 90 minutes }
    meeting visit "Visit" { held quarterly for 1 day  owner ana  attended by board, bea }
    meeting talk "Talk" { held weekly  owner cem }
    meeting launch "Launch" { held on 2026-01-05 for 3 hours  owner cem }
  `);
  expect([...meetingLoad(charter)].map(([person, hours]) => `${person} ${hours.slice(0, 5)}`)).toEqual([
    'ana 4.166',
    'ben 4.166',
    'bea 2.666',
  ]);
});
