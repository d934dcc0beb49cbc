import type { Mutation } from './damage.ts';
import { around, headOf, nodes, whole } from './example.ts';
import { exitPart, isCommon, isLong, isWeighty, openIssue, rising, twoCourses } from './leaving-damages.ts';
import { added, changed, inside, only, without, withoutAll, withoutEach, withoutLast, withoutNamed } from './ways.ts';

/** What may change or go wrong, how the partners part, and what the log tells. */
export const leaving: readonly Mutation[] = [
  {
    name: 'contingency removed',
    codes: ['shock-uncovered'],
    damages: only(isLong, withoutNamed('Contingency', { where: ({ kind }) => kind === 'change-of-control' })),
  },
  {
    name: 'contingency without a move',
    codes: ['move-missing'],
    damages: (example) =>
      nodes(example, 'Contingency').map((it) => ({
        edits: [{ ...whole(it), text: `contingency ‹${it.kind}› { covers "What may come" }` }],
        places: [],
      })),
  },
  {
    name: 'force majeure without sanctions',
    codes: ['force-majeure-covers'],
    damages: changed('Contingency', 'covers', '"Earthquake"', { where: ({ kind }) => kind === 'force-majeure', at: (it) => whole(it) }),
  },
  {
    name: 'force majeure removed',
    codes: ['force-majeure-covers', 'shock-uncovered'],
    damages: withoutAll('Contingency', { where: ({ kind }) => kind === 'force-majeure' }),
  },
  {
    name: 'renewal removed',
    codes: ['renewal-missing'],
    damages: withoutAll('Renewal', {
      at: (_, example) =>
        nodes(example, 'Term')
          .filter(({ $container }) => $container?.$type === 'CharterBlock')
          .map(whole),
    }),
  },
  {
    name: 'renewal that never stops',
    codes: ['renewal-criteria'],
    damages: withoutEach('RenewalCriterion', {
      where: ({ choice }) => choice === 'stop',
      at: (it, example) => {
        const renewal = around(it, 'Renewal');
        return renewal && headOf(example, renewal);
      },
    }),
  },
  {
    name: 'renewal with a hole',
    codes: ['result-gap'],
    damages: withoutEach('RenewalCriterion', {
      // Where one course is left, that is told instead.
      where: ({ otherwise, $container: it }) =>
        otherwise &&
        it.criteria.length > 2 &&
        it.criteria.filter(({ choice }) => choice === 'stop').some(({ otherwise: rest }) => !rest) &&
        it.criteria.every(({ text }) => text === undefined),
      at: (it) => {
        const renewal = around(it, 'Renewal');
        return renewal && whole(renewal);
      },
    }),
  },
  { name: 'renewal that says two things', codes: ['result-overlap'], damages: twoCourses },
  { name: 'renewal nobody decides', codes: ['review-parts'], damages: without('Renewal', 'forums', { at: (it) => whole(it) }) },
  { name: 'risk without an owner', codes: ['owner-missing'], damages: without('Risk', 'owners') },
  { name: 'issue without an owner', codes: ['owner-missing'], damages: openIssue('owners') },
  { name: 'risk without a response', codes: ['watched-parts'], damages: without('Risk', 'responses') },
  { name: 'risk without a day', codes: ['watched-parts'], damages: without('Risk', 'dates') },
  { name: 'issue that climbs nowhere', codes: ['watched-parts'], damages: openIssue('escalations') },
  {
    name: 'workspace removed',
    codes: ['source-of-truth'],
    damages: withoutAll('SourceOfTruth', { where: ({ kind }) => kind === 'workspace' }),
  },
  {
    name: 'decision log removed',
    codes: ['source-of-truth'],
    damages: only(
      (example) => nodes(example, 'Log').length === 0 && nodes(example, 'Use').length === 0,
      withoutAll('SourceOfTruth', { where: ({ kind }) => kind === 'decision-log' }),
    ),
  },
  {
    name: 'second workspace',
    codes: ['source-of-truth-twice'],
    damages: added('‹workspace "The other room"›', (example) => nodes(example, 'SourceOfTruth').some(({ kind }) => kind === 'workspace')),
  },

  { name: 'exit removed', codes: ['exit-missing'], damages: withoutAll('Exit') },
  { name: 'notice removed', codes: ['exit-notice'], damages: without('Exit', 'notices') },
  { name: 'exit without data clause', codes: ['exit-parts'], damages: exitPart('data') },
  { name: 'exit without handover', codes: ['exit-parts'], damages: exitPart('handover') },
  { name: 'exit without a word on statements', codes: ['exit-parts'], damages: exitPart('statements') },
  {
    name: 'asset without disposition',
    codes: ['exit-asset'],
    damages: withoutEach('Disposition', {
      where: (it, example) => nodes(example, 'Asset').some((asset) => asset.name === it.asset.$refText && isCommon(asset)),
      at: (it, example) =>
        nodes(example, 'Asset')
          .filter(({ name }) => name === it.asset.$refText)
          .map((one) => headOf(example, one)),
    }),
  },
  {
    name: 'exit open to one partner',
    codes: ['exit-notice'],
    damages: (example) => {
      const partner = nodes(example, 'Authorship')[0]?.partners[0]?.$refText ?? nodes(example, 'Partner')[0]?.name;
      return nodes(example, 'Exit').flatMap((exit) =>
        without('Exit', 'everyPartner', { where: (it) => it === exit })(example).map(({ edits }) => ({
          edits: edits.map((edit) => ({ ...edit, text: `‹open to ${partner}›` })),
          places: [headOf(example, exit)],
        })),
      );
    },
  },
  {
    name: 'signature removed',
    codes: ['ratification'],
    damages: withoutEach('Signature', {
      at: (it) => {
        const ratified = around(it, 'Ratification');
        return ratified && whole(ratified);
      },
    }),
  },
  {
    name: 'one partner has asked nobody in its house',
    codes: ['consultation-partners'],
    damages: (example) => {
      const last = nodes(example, 'Consultation').at(-1);
      if (last === undefined) return [];
      const gone = nodes(example, 'Consultation').filter((it) => it.partner.$refText === last.partner.$refText);
      return [
        {
          edits: gone.map((it) => ({ ...whole(it), text: '' })),
          places: nodes(example, 'Partner')
            .filter(({ name }) => name === last.partner.$refText)
            .map((it) => headOf(example, it)),
        },
      ];
    },
  },

  { name: 'record without a reason', codes: ['record-parts'], damages: without('DecisionRecord', 'reasons', { at: (it) => whole(it) }) },
  {
    name: 'record with one option',
    codes: ['record-parts'],
    damages: withoutLast('DecisionRecord', 'options', { where: isWeighty, at: (it) => whole(it) }),
  },
  {
    name: 'record without a next step',
    codes: ['record-parts'],
    damages: without('DecisionRecord', 'steps', { where: isWeighty, at: (it) => whole(it) }),
  },
  {
    name: 'record that replaces itself',
    codes: ['record-cycle'],
    damages: inside('DecisionRecord', (it) => (it.name === undefined ? undefined : `supersedes ‹${it.name}›`), {
      where: (it) => it.supersedes.length === 0,
    }),
  },
  {
    name: 'red and nobody talks about it',
    codes: ['health-undiscussed'],
    damages: without('HealthRated', 'discussed', { where: ({ colour }) => colour !== 'green', at: (it) => whole(it) }),
  },
  {
    name: 'two fixes at once',
    codes: ['rescue'],
    damages: inside('Rescue', '‹fix "And a new board"›', { where: (it) => it.parts.some(({ part }) => part === 'fix') }),
  },
  {
    name: 'somebody to blame',
    codes: ['rescue'],
    damages: (example) =>
      changed(
        'RescuePart',
        'text',
        () =>
          nodes(example, 'Person')[0] === undefined
            ? undefined
            : `${nodes(example, 'Person')[0]?.title.replace(/"$/, '')} did not plan ahead"`.replace(/^"?/, '"'),
        { where: ({ part }) => part === 'gap', at: (it) => whole(it) },
      )(example),
  },
  {
    name: 'started by nobody',
    codes: ['retro-owner'],
    damages: without('Lesson', 'person', { where: ({ kind }) => kind === 'start', at: (it) => whole(it) }),
  },
  {
    name: 'course changed without a decision',
    codes: ['pivot-record'],
    damages: (example) => {
      const [pivot] = nodes(example, 'Pivot');
      return pivot === undefined ? [] : inside('Log', `2030-01-07 ‹pivoted ${pivot.name}›`)(example);
    },
  },
  {
    name: 'contribution far from the share',
    codes: ['split-effort'],
    damages: (example) => {
      const [split] = nodes(example, 'Split');
      const [one, other] = split?.shares ?? [];
      if (split === undefined || one === undefined || other === undefined) return [];
      const logged = nodes(example, 'LogEntry')
        .filter(({ event }) => event.$type === 'Contributed')
        .map((it) => ({ ...whole(it), text: '' }));
      const lines = `2030-01-07 contributed ${one.partner.$refText} "Much" worth 90k EUR 2030-01-07 contributed ${other.partner.$refText} "Little" worth 1k EUR`;
      return inside('Log', lines, { at: () => whole(split) })(example).map(({ edits, places }) => ({
        edits: [...edits, ...logged],
        places,
      }));
    },
  },
  {
    name: 'trust paid in by one side',
    codes: ['trust-one-sided'],
    damages: (example) => {
      const [one, other] = nodes(example, 'Partner');
      if (one === undefined || other === undefined) return [];
      return inside('Log', [1, 2, 3, 4, 5, 6].map((day) => `‹2030-01-0${day} trust ${one.name} "Told them early"›`).join('\n'))(example);
    },
  },
  { name: 'ladder climbed ever more often', codes: ['escalations-rising'], damages: rising },
];
