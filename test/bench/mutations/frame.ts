import type { Mutation } from './damage.ts';
import { shifted } from './dates.ts';
import { around, type Example, headOf, nodes, textOf, valuesOf, whole } from './example.ts';
import {
  added,
  change,
  changed,
  type Damages,
  either,
  only,
  together,
  without,
  withoutAll,
  withoutEach,
  withoutLast,
  withoutNamed,
} from './ways.ts';

const ofCharter = (node: { $container?: { $type: string } | undefined }): boolean => node.$container?.$type === 'CharterBlock';
const ofPhase = (node: { $container?: { $type: string } | undefined }): boolean => node.$container?.$type === 'Phase';

/** What the charter is, for how long, and within which bounds. */
export const frame: readonly Mutation[] = [
  { name: 'purpose removed', codes: ['purpose-missing'], damages: withoutAll('Purpose') },
  {
    name: 'purpose of many sentences',
    codes: ['purpose-length'],
    damages: changed('Purpose', 'text', '"We work. We learn. We earn. We share. We go on for as long as it is fun."'),
  },
  {
    name: 'page grown too long',
    codes: ['page-length'],
    damages: (example) =>
      changed('Purpose', 'text', `"${'Guests of every town see the harbour in the morning. '.repeat(80)}"`, {
        at: () => headOf(example, example.charter),
      })(example),
  },
  {
    name: 'no limits',
    codes: ['boundary-missing'],
    damages: (example) => {
      const limits = [
        ...nodes(example, 'Pledge').filter(({ not }) => not),
        ...nodes(example, 'Scope').filter(({ inside }) => !inside),
        ...nodes(example, 'Constraint'),
        ...nodes(example, 'Flexibility').filter(({ kind }) => kind === 'fixed'),
      ];
      if (limits.length === 0) return [];
      return [{ edits: limits.map((node) => ({ ...whole(node), text: '' })), places: [headOf(example, example.charter)] }];
    },
  },
  { name: 'red lines removed', codes: ['red-line-missing'], damages: withoutAll('RedLine') },
  { name: 'red line without consequence', codes: ['move-missing'], damages: without('RedLine', ['leadsTo', 'decision']) },
  {
    name: 'fixed and flexible at once',
    codes: ['flexible-and-fixed'],
    damages: added((example) => {
      const flexible = nodes(example, 'Flexibility').find(({ kind }) => kind === 'flexible');
      const [text] = flexible === undefined ? [] : valuesOf(flexible, 'texts');
      return text === undefined ? undefined : `fixed ‹${textOf(example, text)}›`;
    }),
  },
  {
    name: 'ranking in a circle',
    codes: ['rank-cycle'],
    damages: added((example) => {
      const [first, second] = nodes(example, 'Ranking')[0]?.outcomes ?? [];
      return second === undefined ? undefined : `‹rank ${second.$refText} before ${first?.$refText}›`;
    }),
  },
  { name: 'outcomes without a ranking', codes: ['outcome-rank'], damages: withoutAll('Ranking') },
  {
    name: 'phase without an end',
    codes: ['time-box'],
    damages: without('Term', ['to', 'length'], { where: ofPhase, at: (term, example) => phaseOf(example, term) }),
  },
  { name: 'phase that leaves nothing behind', codes: ['phase-close'], damages: without('Phase', 'closings') },
  {
    name: 'a level not interviewed',
    codes: ['interview-reach'],
    damages: withoutEach('Interview', { where: ({ level }) => level === 'managers', at: (node, example) => phaseOf(example, node) }),
  },
  {
    name: 'only one partner interviewed',
    codes: ['interview-reach'],
    damages: (example) =>
      nodes(example, 'Phase').flatMap((phase) => {
        const edits = phase.interviews.map((node) => change(example, node, 'partners', () => phase.interviews[0]?.partners[0]?.$refText));
        const real = edits.filter((edit) => edit !== undefined);
        return real.length === 0 ? [] : [{ edits: real, places: [headOf(example, phase)] }];
      }),
  },
  {
    name: 'first commitment made irreversible in spite of distrust',
    codes: ['small-first'],
    damages: (example) =>
      nodes(example, 'Readiness').some(({ distrusts }) => distrusts.length > 0)
        ? changed('Commitment', 'reversible', 'irreversible')(example).slice(0, 1)
        : [],
  },
  { name: 'carve-out without an owner', codes: ['owner-missing'], damages: without('CarveOut', 'owners') },
  { name: 'carve-out that nobody pays', codes: ['carve-out-funding'], damages: without('CarveOut', ['funders', 'budgets']) },
  {
    name: 'partners that feel unequally close',
    codes: ['stage-gap'],
    damages: added((example) => {
      const [one, other] = nodes(example, 'Partner');
      return other === undefined ? undefined : `‹stage coexist according to ${one?.name}› ‹stage collaborate according to ${other.name}›`;
    }),
  },
  {
    name: 'agreed by one partner less, which has not signed either',
    codes: ['ratification'],
    damages: (example) =>
      nodes(example, 'Status').some(({ status }) => status === 'active')
        ? withoutLast('Authorship', 'partners', { where: ({ act }) => act === 'agreed' })(example).map(({ edits, places }) => ({
            edits: [...edits, ...nodes(example, 'Signature').map((node) => ({ ...whole(node), text: '' }))],
            places,
          }))
        : [],
  },
  {
    name: 'written by one partner less',
    codes: ['authorship-partners'],
    damages: withoutLast('Authorship', 'partners', { where: ({ act }) => act === 'authored' }),
  },
  {
    name: 'disclaimer removed',
    codes: ['disclaimer-missing'],
    damages: only((example) => nodes(example, 'IpModel').length + nodes(example, 'Split').length > 0, withoutAll('Disclaimer')),
  },
  {
    name: 'governance without a reason',
    codes: ['governance-reason'],
    damages: without('Governance', 'reason', { where: ({ fallback }) => !fallback }),
  },
  {
    name: 'light governance called integrated',
    codes: ['governance-fit', 'forum-tiers'],
    damages: only(
      (example) => nodes(example, 'JointMeasure').length === 0,
      changed('Governance', 'model', (old) => (old === 'lightweight' ? 'integrated' : undefined), { where: (it) => !it.fallback }),
    ),
  },
  {
    name: 'daily work called lightly governed',
    codes: ['governance-fit'],
    damages: together(
      (example) => changed('Schedule', 'cadence', 'daily')(example).slice(0, 1),
      changed('Governance', 'model', (old) => (old === 'integrated' ? 'lightweight' : undefined), { where: (it) => !it.fallback }),
    ),
  },
  {
    name: 'made a joint venture that nobody describes',
    codes: ['venture-parts'],
    damages: (example) =>
      nodes(example, 'Venture').length > 0
        ? []
        : changed('Governance', 'model', 'joint-venture', { where: ({ fallback }) => !fallback })(example),
  },
  {
    name: 'made a joint venture without a fallback',
    codes: ['governance-fallback'],
    ignoresProfile: true,
    damages: (example) =>
      nodes(example, 'Governance').some(({ fallback }) => fallback) || nodes(example, 'Profile').length > 0
        ? []
        : changed('Governance', 'model', 'joint-venture', { where: ({ fallback }) => !fallback })(example),
  },
  {
    name: 'long charter called light',
    codes: ['profile-too-light'],
    ignoresProfile: true,
    damages: either(
      changed('Profile', 'profile', (old) => (old === 'standard' ? 'light' : undefined)),
      added('profile ‹light›', (example) => nodes(example, 'Profile').length === 0 && !isSmall(example)),
    ),
  },
  {
    name: 'renegotiation moved to the start',
    codes: ['renegotiation'],
    damages: changed('Renegotiation', 'date', (old, node) => startOf(node) ?? shifted(old, -60)),
  },
  {
    name: 'no second look before the end',
    codes: ['renegotiation'],
    damages: withoutAll(['Renegotiation', 'Review'], {
      at: (_, example) => [
        ...nodes(example, 'Term').filter(ofCharter).map(whole),
        ...nodes(example, 'Phase').map((it) => headOf(example, it)),
      ],
    }),
  },
  {
    name: 'term and renewal without an end',
    codes: ['term-end'],
    damages: together(withoutAll('Renewal'), without('Term', ['to', 'length'], { where: ofCharter })),
  },
  {
    name: 'fast market without an end',
    codes: ['market-fast'],
    damages: only(
      (example) => nodes(example, 'Renewal').length > 0 && notFast(example),
      together(added('market fast'), without('Term', ['to', 'length'], { where: ofCharter })),
    ),
  },
  { name: 'in force without ratification', codes: ['ratification'], damages: statusAfter('Ratification') },
  { name: 'in force without a ladder', codes: ['status-gates'], damages: statusAfter('Escalation') },
  {
    name: 'in force without a pivot',
    codes: ['status-gates'],
    damages: onlyInForce(withoutNamed('Pivot', { at: (_, example) => nodes(example, 'Status').map(whole) })),
  },
  { name: 'draft without a ladder', codes: ['escalation-missing'], damages: drafted(withoutAll('Escalation')) },
  { name: 'draft without a pivot', codes: ['pivot-missing'], damages: drafted(withoutNamed('Pivot')) },
  {
    name: 'abbreviation nobody explains',
    codes: ['term-undefined'],
    damages: changed('Pledge', 'texts', '"Keep to the MTTR of the ward"'),
  },
  {
    name: 'word explained twice',
    codes: ['term-duplicate'],
    damages: (example) => {
      const [term] = nodes(example, 'Definition');
      if (term === undefined) return [];
      const again = added(`term again-the-same ‹"${term.title ?? term.name}"› means "Something else"`)(example);
      return again.map(({ edits }) => ({ edits, places: [whole(term)] }));
    },
  },
  { name: 'word explained and not used', codes: ['term-unused'], damages: added('term ‹quorumlet› "Quorumlet" means "A small quorum"') },
  {
    name: 'vague promise',
    codes: ['vague-word'],
    damages: changed('Pledge', 'texts', '"Answer each other in a ‹timely› manner"', { at: () => [] }),
  },
  {
    name: 'vague sign-off',
    codes: ['vague-word'],
    damages: changed('Deliverable', 'acceptance', '"The quality is ‹adequate›"', { at: () => [] }),
  },
];

function phaseOf(example: Example, node: Parameters<typeof around>[0]) {
  const phase = around(node, 'Phase');
  return phase && headOf(example, phase);
}

function notFast(example: Example): boolean {
  return nodes(example, 'Market').length === 0;
}

/** The day after the first day of what is renegotiated. */
function startOf(node: { readonly $container?: unknown }): string | undefined {
  const container = node.$container as { terms?: { from: string }[]; statements?: { $type: string; from?: string }[] };
  const from = container.terms?.[0]?.from ?? container.statements?.find(({ $type }) => $type === 'Term')?.from;
  return from === undefined ? undefined : shifted(from, 1);
}

/** Takes something away from a charter that calls itself in force: the finding is at the status. */
function statusAfter(type: 'Ratification' | 'Escalation'): Mutation['damages'] {
  return (example) => {
    const [status] = nodes(example, 'Status');
    if (status === undefined || status.status === 'draft') return [];
    return withoutAll(type, { at: () => whole(status) })(example);
  };
}

/** Small enough to be light whatever it calls itself. */
function isSmall(example: Example): boolean {
  return nodes(example, 'Person').length < 3 || nodes(example, 'Governance').some(({ model }) => model === 'lightweight');
}

function onlyInForce(way: Damages): Damages {
  return only((example) => nodes(example, 'Status').some(({ status }) => status === 'active' || status === 'ratified'), way);
}

/** The same in a charter that is still a draft. */
function drafted(way: Damages): Damages {
  return (example) =>
    way(example).map(({ edits, places }) => ({
      edits: [...edits, ...[...nodes(example, 'Status'), ...nodes(example, 'Ratification')].map((node) => ({ ...whole(node), text: '' }))],
      places,
    }));
}
