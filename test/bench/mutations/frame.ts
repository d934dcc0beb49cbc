import type { Mutation } from './damage.ts';
import { shifted } from './dates.ts';
import { around, type Example, headOf, nodes, textOf, valuesOf, whole } from './example.ts';
import { added, change, changed, together, without, withoutAll, withoutEach, withoutLast } from './ways.ts';

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
    name: 'nothing out of scope',
    codes: ['boundary-missing'],
    damages: (example) => {
      const nots = [...nodes(example, 'Pledge').filter(({ not }) => not), ...nodes(example, 'Scope').filter(({ inside }) => !inside)];
      if (nots.length === 0) return [];
      return [{ edits: nots.map((node) => ({ ...whole(node), text: '' })), places: [headOf(example, example.charter)] }];
    },
  },
  { name: 'red lines removed', codes: ['red-line-missing'], damages: withoutAll('RedLine') },
  { name: 'red line without consequence', codes: ['red-line-consequence'], damages: without('RedLine', ['leadsTo', 'decision']) },
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
    codes: ['phase-end'],
    damages: without('Term', ['to', 'length'], { where: ofPhase, at: (term, example) => phaseOf(example, term) }),
  },
  { name: 'phase that leaves nothing behind', codes: ['phase-close'], damages: without('Phase', 'closings') },
  {
    name: 'a level not interviewed',
    codes: ['interview-levels'],
    damages: withoutEach('Interview', { where: ({ level }) => level === 'managers', at: (node, example) => phaseOf(example, node) }),
  },
  {
    name: 'only one partner interviewed',
    codes: ['interview-partners'],
    damages: (example) =>
      nodes(example, 'Phase').flatMap((phase) => {
        const edits = phase.interviews.map((node) => change(example, node, 'partners', () => phase.interviews[0]?.partners[0]?.$refText));
        const real = edits.filter((edit) => edit !== undefined);
        return real.length === 0 ? [] : [{ edits: real, places: [headOf(example, phase)] }];
      }),
  },
  {
    name: 'first commitment made irreversible in spite of distrust',
    codes: ['readiness-distrust'],
    damages: (example) =>
      nodes(example, 'Readiness').some(({ distrusts }) => distrusts.length > 0)
        ? changed('Commitment', 'reversible', 'irreversible')(example).slice(0, 1)
        : [],
  },
  { name: 'carve-out without an owner', codes: ['carve-out-owner'], damages: without('CarveOut', 'owners') },
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
    name: 'agreed by one partner less',
    codes: ['agreement-partners'],
    damages: withoutLast('Authorship', 'partners', { where: ({ act }) => act === 'agreed' }),
  },
  {
    name: 'written by one partner less',
    codes: ['authorship-partners'],
    damages: withoutLast('Authorship', 'partners', { where: ({ act }) => act === 'authored' }),
  },
  { name: 'disclaimer removed', codes: ['disclaimer-missing'], damages: withoutAll('Disclaimer') },
  {
    name: 'governance without a reason',
    codes: ['governance-reason'],
    damages: without('Governance', 'reason', { where: ({ fallback }) => !fallback }),
  },
  {
    name: 'light governance called integrated',
    codes: ['governance-too-heavy', 'forum-tiers'],
    damages: changed('Governance', 'model', (old) => (old === 'lightweight' ? 'integrated' : undefined), { where: (it) => !it.fallback }),
  },
  {
    name: 'integrated governance called light',
    codes: ['governance-too-light'],
    damages: changed('Governance', 'model', (old) => (old === 'integrated' ? 'lightweight' : undefined), { where: (it) => !it.fallback }),
  },
  {
    name: 'made a joint venture that nobody describes',
    codes: ['venture-missing'],
    damages: (example) =>
      nodes(example, 'Venture').length > 0
        ? []
        : changed('Governance', 'model', 'joint-venture', { where: ({ fallback }) => !fallback })(example),
  },
  {
    name: 'made a joint venture without a fallback',
    codes: ['governance-fallback'],
    damages: (example) =>
      nodes(example, 'Governance').some(({ fallback }) => fallback)
        ? []
        : changed('Governance', 'model', 'joint-venture', { where: ({ fallback }) => !fallback })(example),
  },
  {
    name: 'long charter called light',
    codes: ['profile-too-light'],
    damages: added('profile ‹light›'),
  },
  {
    name: 'renegotiation moved to the start',
    codes: ['renegotiation-midpoint'],
    damages: changed('Renegotiation', 'date', (old, node) => startOf(node) ?? shifted(old, -60)),
  },
  {
    name: 'renegotiation removed',
    codes: ['renegotiation-missing'],
    damages: (example) =>
      withoutAll('Renegotiation', {
        where: ofCharter,
        at: () => {
          const term = nodes(example, 'Term').find(ofCharter);
          return term && whole(term);
        },
      })(example),
  },
  {
    name: 'term and renewal without an end',
    codes: ['term-end'],
    damages: together(withoutAll('Renewal'), without('Term', ['to', 'length'], { where: ofCharter })),
  },
  {
    name: 'fast market without an end',
    codes: ['market-end'],
    damages: together(added('market fast', notFast), without('Term', ['to', 'length'], { where: ofCharter })),
  },
  { name: 'in force without ratification', codes: ['ratification-missing'], damages: statusAfter('Ratification') },
  { name: 'in force without a ladder', codes: ['status-gates'], damages: statusAfter('Escalation') },
  {
    name: 'victory of one pillar',
    codes: ['victory-pillars'],
    damages: withoutEach('Victory', { where: ({ pillar }) => pillar === 'options' }),
  },
  {
    name: 'abbreviation nobody explains',
    codes: ['term-undefined'],
    damages: changed('Pledge', 'texts', '"Keep to the MTTR of the ward"'),
  },
  {
    name: 'word explained twice',
    codes: ['term-duplicate'],
    damages: added((example) => {
      const [term] = nodes(example, 'Definition');
      return term === undefined ? undefined : `term again-the-same ‹"${term.title ?? term.name}"› means "Something else"`;
    }),
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
