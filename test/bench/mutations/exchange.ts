import type { Mutation } from './damage.ts';
import { around, headOf, nodes, whole } from './example.ts';
import { either, isCommon, isJoint, isLong, noReinvestment, oneWay, openResults, rightOf, unsaidKinds } from './leaving-damages.ts';
import { added, changed, only, together, without, withoutAll, withoutEach } from './ways.ts';

/** What the partners give each other, and what is whose. */
export const exchange: readonly Mutation[] = [
  { name: 'asset without an owner', codes: ['owner-missing'], damages: without('Asset', 'owners') },
  { name: 'asset nobody keeps', codes: ['keeper-missing'], damages: without('Asset', 'keepers', { where: isCommon }) },
  {
    name: 'shares not 100',
    codes: ['shares-total'],
    damages: changed('OwnerShare', 'share', '33 %', {
      where: (it) => it.$container.$type === 'Asset' && it.$container.owners.at(-1) === it,
    }),
  },
  { name: 'right to publish left open', codes: ['asset-rights'], damages: rightOf('publish') },
  { name: 'right to earn money left open', codes: ['asset-rights'], damages: rightOf('commercialise') },
  { name: 'right to use left open', codes: ['asset-rights'], damages: rightOf('use') },
  {
    name: 'open data that may not be built on',
    codes: ['asset-rights'],
    damages: (example) =>
      nodes(example, 'Asset').flatMap((asset) => {
        const adapt = asset.rights.filter(({ right }) => right === 'adapt').map((it) => ({ ...whole(it), text: '' }));
        const [use] = asset.rights.filter(({ right }) => right === 'use').map((it) => ({ ...whole(it), text: 'use by everybody' }));
        const built = asset.kinds.some((kind) => ['dataset', 'model', 'feature', 'connector', 'platform'].includes(kind));
        return use === undefined || adapt.length === 0 || !built ? [] : [{ edits: [use, ...adapt], places: [headOf(example, asset)] }];
      }),
  },
  { name: 'open results that are closed', codes: ['ip-rights-conflict'], damages: openResults },
  { name: 'nobody says whose the results are', codes: ['ip-missing'], damages: withoutAll('IpModel') },
  {
    name: 'publishing without a rule',
    codes: ['publishing-rule'],
    damages: withoutAll('Publishing', {
      at: (_, example) => [
        headOf(example, example.charter),
        ...nodes(example, 'Decision')
          .filter(({ kinds }) => kinds.includes('publication'))
          .map((it) => headOf(example, it)),
      ],
    }),
  },
  {
    name: 'access to data without an end',
    codes: ['data-expiry'],
    damages: withoutEach('DataEnd', {
      at: (it, example) => {
        const access = around(it, 'DataAccess');
        return access && headOf(example, access);
      },
    }),
  },
  {
    name: 'budget with a line that nobody can pay',
    codes: ['budget-lines'],
    damages: changed('BudgetLine', 'amount', (old) => old.replace(/^\S+/, '900M'), {
      where: (it) => it.$container.lines.at(-1) === it && it.$container.totals.length > 0,
    }),
  },
  {
    name: 'split over 100',
    codes: ['shares-total'],
    damages: changed('SplitShare', 'share', '95 %', {
      where: (it) => it.$container.$type === 'Split' && it.$container.shares.at(-1) === it,
    }),
  },
  {
    name: 'share far from the work',
    codes: ['split-effort'],
    damages: changed('SplitShare', 'effort', '2 %', { at: (it) => (it.$container === undefined ? undefined : whole(it.$container)) }),
  },
  { name: 'exchange in one direction', codes: ['both-ways'], damages: oneWay },
  { name: 'exchange of unsaid kind', codes: ['exchange-kinds'], damages: unsaidKinds },
  {
    name: 'nothing set aside for working together',
    codes: ['investment-missing'],
    damages: (example) => {
      const capacities = [...without('Partner', 'capacities')(example), ...without('Person', 'capacities')(example)].flatMap(
        ({ edits }) => edits,
      );
      const rest = [...nodes(example, 'Investment'), ...nodes(example, 'Reinvestment'), ...nodes(example, 'Budget')].map((it) => ({
        ...whole(it),
        text: '',
      }));
      return capacities.length === 0 || nodes(example, 'Governance').every(({ model, fallback }) => fallback || model === 'lightweight')
        ? []
        : [{ edits: [...capacities, ...rest], places: [example.charter, ...nodes(example, 'Venture')].map((it) => headOf(example, it)) }];
    },
  },
  { name: 'nothing put back into learning', codes: ['investment-missing'], damages: noReinvestment },
  {
    name: 'contributions removed',
    codes: ['contribution-none'],
    damages: (example) => {
      const logged = nodes(example, 'LogEntry').filter(({ event }) => event.$type === 'Contributed');
      const edits = [...nodes(example, 'Contribution'), ...logged].map((it) => ({ ...whole(it), text: '' }));
      const splits = without('SplitShare', 'effort')(example).flatMap((damage) => damage.edits);
      return edits.length === 0 || nodes(example, 'Split').length === 0
        ? []
        : [{ edits: [...edits, ...splits], places: [headOf(example, example.charter), ...nodes(example, 'Split').map(whole)] }];
    },
  },
  {
    name: 'nothing about people',
    codes: ['talent-missing'],
    damages: (example) => {
      const parts = [
        ...nodes(example, 'ExitPart').filter(({ part }) => part === 'people'),
        ...nodes(example, 'VenturePart').filter(({ part }) => part === 'hiring'),
      ];
      const edits = [...nodes(example, 'Talent'), ...parts].map((it) => ({ ...whole(it), text: '' }));
      return edits.length === 0 || !isLong(example)
        ? []
        : [{ edits, places: [example.charter, ...nodes(example, 'Venture')].map((it) => headOf(example, it)) }];
    },
  },
  {
    name: 'venture without parts',
    codes: ['venture-parts'],
    damages: only(
      isJoint,
      together(changed('Governance', 'model', 'joint-venture'), added('venture ‹"Joint house"› { team "Four people" }')),
    ),
  },
  { name: 'venture without a rule on hiring', codes: ['talent-missing'], damages: either('hiring') },
  { name: 'venture without ties to its parents', codes: ['venture-parts'], damages: either('parents') },
  { name: 'venture without a board', codes: ['venture-parts'], damages: without('Venture', 'boards', { at: (it) => whole(it) }) },
];
