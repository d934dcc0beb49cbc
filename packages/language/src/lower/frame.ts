import type { Element } from '@charter/model/element.ts';
import type {
  Authorship,
  Definition,
  Frame,
  Governance,
  Language,
  Profile,
  Renews,
  Status,
  Structure,
  Version,
  Victory,
} from '@charter/model/frame.ts';
import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.ts';
import { languageUnknown } from '../problems/language-unknown.ts';
import type { Lowering } from './lowering.ts';
import { onceStatement } from './once-statement.ts';
import { defined } from './optional.ts';
import { passage } from './passages.ts';
import type { Statements } from './statements.ts';
import { lowerRenegotiation, lowerTerm } from './term.ts';

/** Lowers why the partners work together and in what form, but for its definitions, which may stand in a file of their own. */
export function lowerFrame(l: Lowering, statements: Statements): Omit<Frame, 'definitions'> {
  const governances = statements.of('Governance');
  return {
    ...defined({
      purpose: passage(l, onceStatement(l, statements.of('Purpose'), 'purpose')),
      story: passage(l, onceStatement(l, statements.of('Story'), 'story')),
      becoming: passage(l, onceStatement(l, statements.of('Becoming'), 'identity the partners grow into')),
      governance: lowerGovernance(
        l,
        governances.filter(({ fallback }) => !fallback),
        'governance',
      ),
      fallbackGovernance: lowerGovernance(
        l,
        governances.filter(({ fallback }) => fallback),
        'fallback governance',
      ),
      kindOfPartnership: passage(l, onceStatement(l, statements.of('Kind'), 'kind of partnership')),
      structure: lowerStructure(l, onceStatement(l, statements.of('Structure'), 'structure')),
      market: oneWord(l, onceStatement(l, statements.of('Market'), 'market'), 'pace') as Frame['market'],
      mode: oneWord(l, onceStatement(l, statements.of('Mode'), 'mode'), 'mode') as Frame['mode'],
      term: lowerTerm(l, onceStatement(l, statements.of('Term'), 'term')),
      renegotiation: lowerRenegotiation(l, onceStatement(l, statements.of('Renegotiation'), 'day of renegotiation')),
      version: lowerVersion(l, onceStatement(l, statements.of('Version'), 'version')),
      status: lowerStatus(l, onceStatement(l, statements.of('Status'), 'status')),
      language: lowerLanguage(l, onceStatement(l, statements.of('Language'), 'language')),
      profile: lowerProfile(l, onceStatement(l, statements.of('Profile'), 'profile')),
      costOfFailure: passage(l, onceStatement(l, statements.of('CostOfFailure'), 'cost of failure')),
      renews: lowerRenews(l, onceStatement(l, statements.of('Renews'), 'earlier charter')),
    }),
    authorship: statements.of('Authorship').map((node) => lowerAuthorship(l, node)),
    disclaimers: statements.of('Disclaimer').flatMap((node) => passage(l, node) ?? []),
    victories: statements.of('Victory').flatMap((node) => lowerVictory(l, node) ?? []),
  };
}

export function lowerDefinition(l: Lowering, node: ast.Definition): Definition {
  const id = node.name ?? '';
  return { id, title: node.title ?? id, text: node.text ?? '', origin: l.origin(node) };
}

type OneWord<N, P extends keyof N> = { readonly [K in P]: N[K] } & Element;

/** A statement that says one word out of a few. */
function oneWord<N extends AstNode, P extends keyof N & string>(l: Lowering, node: N | undefined, property: P): OneWord<N, P> | undefined {
  if (node?.[property] === undefined) return undefined;
  return { [property]: node[property], origin: l.origin(node) } as unknown as OneWord<N, P>;
}

function lowerStructure(l: Lowering, node: ast.Structure | undefined): Structure | undefined {
  if (node?.form === undefined) return undefined;
  return {
    form: node.form as Structure['form'],
    pairs: node.pairs.flatMap((pair) => {
      const left = l.ref(pair, 'left');
      const right = l.ref(pair, 'right');
      return left === undefined || right === undefined ? [] : [{ left, right, origin: l.origin(pair) }];
    }),
    origin: l.origin(node),
  };
}

function lowerAuthorship(l: Lowering, node: ast.Authorship): Authorship {
  return {
    act: node.act as Authorship['act'],
    partners: l.refs(node, 'partners'),
    origin: l.origin(node),
    ...defined({ date: l.date(node, 'date') }),
  };
}

function lowerGovernance(l: Lowering, nodes: readonly ast.Governance[], what: string): Governance | undefined {
  const node = onceStatement(l, nodes, what);
  if (node?.model === undefined) return undefined;
  return { model: node.model as Governance['model'], origin: l.origin(node), ...defined({ because: node.reason }) };
}

function lowerVersion(l: Lowering, node: ast.Version | undefined): Version | undefined {
  if (node?.version === undefined) return undefined;
  return { version: node.version, origin: l.origin(node), ...defined({ date: l.date(node, 'date'), text: node.text }) };
}

function lowerStatus(l: Lowering, node: ast.Status | undefined): Status | undefined {
  if (node?.status === undefined) return undefined;
  return { status: node.status as Status['status'], origin: l.origin(node), ...defined({ since: l.date(node, 'date') }) };
}

function lowerLanguage(l: Lowering, node: ast.Language | undefined): Language | undefined {
  if (node?.code === undefined) return undefined;
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(node.code)) return { code: node.code, origin: l.origin(node) };
  l.report(languageUnknown(l.span(node, 'code'), node.code));
  return undefined;
}

function lowerProfile(l: Lowering, node: ast.Profile | undefined): Profile | undefined {
  if (node?.profile === undefined) return undefined;
  return { profile: node.profile as Profile['profile'], origin: l.origin(node), ...defined({ because: node.reason }) };
}

function lowerVictory(l: Lowering, node: ast.Victory): Victory | undefined {
  if (node.text === undefined) return undefined;
  return { pillar: node.pillar as Victory['pillar'], text: node.text, metrics: l.refs(node, 'metrics'), origin: l.origin(node) };
}

function lowerRenews(l: Lowering, node: ast.Renews | undefined): Renews | undefined {
  if (node === undefined) return undefined;
  const charter = l.ref(node, 'charter');
  if (charter === undefined) return undefined;
  const title = (l.find(charter, 'CharterBlock') as ast.CharterBlock | undefined)?.title;
  return { charter, title: title ?? charter, origin: l.origin(node) };
}
