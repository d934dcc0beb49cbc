import type { Words } from './word.ts';

export const parties: Words = {
  Partner: {
    why: 'A partnership holds as long as each side gets what it came for, and loses nothing it cannot afford to lose.',
    form: `partner ‹name first|second› "‹text First Company|Second Company›" {
  wants "‹text Faster deliveries with today's staff|A reference that it may show›"
  cannot lose "‹text Control of its customer data|Its recipes›"
  brings "‹text A warehouse near the port|Two vans and their drivers›"
}`,
  },
  'Partner wants': {
    what: 'What the partner says it is here for.',
    why: 'Others can only help with what they know.',
    form: 'wants "‹text New customers›"',
  },
  'Partner quietly wants': {
    what: 'What the partner wants but seldom says aloud.',
    why: 'Unspoken interests steer decisions all the same.',
    form: 'quietly wants "‹text A seat in the new market before others have one›"',
  },
  'Partner cannot lose': {
    what: 'What the partner cannot afford to lose, whatever is won.',
    why: 'It is where the partner would leave.',
    form: 'cannot lose "‹text Control of its customer data›"',
  },
  'Partner brings': { what: 'What the partner puts in.', form: 'brings "‹text A warehouse›", "‹text Ten years of experience›"' },
  'Partner needs': { what: 'What the partner needs from the others to do its part.', form: 'needs "‹text A contact in every shop›"' },
  'Partner values': { what: 'What the partner holds dear.', form: 'values "‹text Safety before speed›"' },
  'Partner sponsor': { what: 'Who stands behind the partnership at the top of this partner.', form: 'sponsor ‹Person ana›' },
  'Partner alliance manager': { what: 'Who looks after the partnership for this partner.', form: 'alliance manager ‹Person ana›' },
  'Partner employs': { what: 'How many people work there.', form: 'employs ‹number 400› people' },
  'Partner country': { what: 'Where the partner is at home.', form: 'country "‹text Portugal›"' },
  'Partner sector': { what: 'The line of work it is in.', form: 'sector "‹text Food retail›"' },
  'Partner state': { what: 'Says that the partner is a public body.', form: 'state body' },
  'Partner style': { what: 'How decisions are made inside this partner.', form: 'style ‹choice consensus|top-down|mixed›' },
  'Partner pace': { what: 'How fast this partner usually moves.', form: 'pace ‹choice steady|slow|fast›' },
  'Partner risk appetite': { what: 'How much risk this partner likes to take.', form: 'risk appetite ‹choice low|medium|high›' },
  'Partner works by': {
    what: 'The habits of work in this house.',
    form: 'works by "‹text Nothing is said by mail that can be said by phone›"',
  },
  'Partner walks away to': {
    what: 'What the partner would do without this partnership.',
    why: 'The better that is, the freer it is to leave.',
    form: 'walks away to "‹text A delivery service of its own›"',
  },
  'Partner capacity': { what: 'How much time or money the partner sets aside.', form: 'capacity ‹number 20› hours weekly' },
  Strength: {
    why: 'Partners need each other for what the other is strong in.',
    form: 'strength ‹choice data|assets|ip|talent|channels|credibility|funding› "‹text Ten years of records›"',
  },
  Gain: {
    why: 'A partner that gains nothing will not stay.',
    form: 'gains "‹text A reference that it may show›" as ‹choice reputation|return|impact|pipeline|capability›',
  },
  Expectation: {
    why: 'An expectation the other never heard of can only be disappointed.',
    form: `expects "‹text Answers within a day›" of ‹Partner second› {
  realistic
  acknowledged on ‹start 2026-01-05›
}`,
  },
  'Expectation realistic': { what: 'Whether the partners think that it can be met.', form: 'realistic' },
  'Expectation answered': { what: 'What the other partner said to it.', form: 'answered "‹text Within two days, on weekdays›"' },
  Acknowledgement: { what: 'Who has said that they know of it, and when.', form: 'acknowledged on ‹start 2026-01-05›' },
  Dependency: {
    why: 'Who hangs on the partnership cannot say no.',
    form: 'depends for ‹number 30› % falls back on "‹text Two other clients›"',
  },
  MinimumContribution: {
    why: 'It can be seen early when a side gives less than it said.',
    form: 'contributes at least ‹number 8› hours or "‹text The pilot is put on hold›"',
  },
};

export const people: Words = {
  Person: {
    why: 'What everybody owns, nobody does; a name can be asked.',
    form: 'person ‹name ana|ben|chen|dora› "‹text Ana Ruiz|Ben Okafor|Chen Li|Dora Weiss›"[ of ‹Partner first›] as "‹text Head of operations|Product lead|Data steward|Managing director›"',
  },
  'Person deputy': { what: 'Who stands in when this person is away.', form: 'deputy ‹Person ben›' },
  'Person level': { what: 'On which level this person works.', form: 'level ‹choice operating|executive|working›' },
  'Person capacity': { what: 'How much time this person has for it.', form: 'capacity ‹number 8› hours weekly' },
  'Person contact': { what: 'How to reach this person.', form: 'contact "‹text reception, extension 12›"' },
  Succession: { why: 'Trust between two people does not pass on by itself.', form: 'succeeded by ‹Person ben› on ‹end 2026-03-30›' },
  Role: {
    why: 'A task that outlives people is tied to a hat and not to a name.',
    form: `role ‹name guide› "‹text Guide of the pilot›" {
  held by ‹Person ana›
  does "‹text Keeps the pilot within its rules›"
}`,
  },
  'Role held by': { what: 'Who wears this hat now.', form: 'held by ‹Person ana›' },
  'Role accountable': { what: 'The one person who answers for it where several share it.', form: 'accountable ‹Person ana›' },
  'Role deputy': { what: 'Who stands in.', form: 'deputy ‹Person ben›' },
  'Role does': { what: 'What the role is there for.', form: 'does "‹text Keeps the pilot within its rules›"' },
  'Role level': { what: 'On which level the role works.', form: 'level ‹choice operating|executive|working›' },
  'Role acts as': { what: 'A part the role plays for the partnership.', form: 'acts as ‹choice facilitator|architect|champion|ombud›' },
  'Role rotates': { what: 'How often it passes to somebody else.', form: 'rotates every ‹number 3› months' },
  'Role shared by': { what: 'The partners that fill it together.', form: 'shared by ‹Partner first›, ‹Partner second›' },
  Group: {
    why: 'Those who are not at the table still decide whether it works.',
    form: `group ‹name drivers› "‹text Drivers of both companies›" {
  influence ‹choice high|medium|low›
  interest ‹choice high|medium|low›
  represented by ‹Person ana›
  stake "‹text Their working hours change›"
}`,
  },
  'Group critical': { what: 'Says that it does not work without this group.', form: 'critical' },
  'Group influence': { what: 'How much this group can help or hinder.', form: 'influence ‹choice high|medium|low›' },
  'Group interest': { what: 'How much it matters to this group.', form: 'interest ‹choice high|medium|low›' },
  'Group represented by': { what: 'Who speaks for this group.', form: 'represented by ‹Person ana›' },
  'Group stake': { what: 'What is at stake for this group.', form: 'stake "‹text Their working hours change›"' },
  Contributor: {
    why: 'Help from outside should be paid or credited as it was promised.',
    form: `contributor ‹name lab› "‹text Design lab›" {
  does "‹text Sketches the screens›"
  credited "‹text Named in the report›"
}`,
  },
  Pay: { what: 'What they are paid.', form: 'paid ‹number 2k› ‹currency EUR›' },
  'Contributor credited': { what: 'How they are named.', form: 'credited "‹text Named in the report›"' },
  'Contributor does': { what: 'What they do.', form: 'does "‹text Sketches the screens›"' },
  Conflict: {
    why: 'A conflict that is written down can be settled; one that is hidden returns as something else.',
    form: 'conflict ‹NamedText autonomy› with ‹NamedText speed› "‹text Who sets the pace›"',
  },
  TradeOff: {
    why: 'A deal that names what it settles is not opened again by accident.',
    form: 'trade-off "‹text The shops set the pace, the team sets the order›" resolves ‹NamedText autonomy›',
  },
};
