import type {
  Budget,
  BudgetLine,
  CommercialTerms,
  Contribution,
  Exchange,
  Exchanges,
  Give,
  Reinvestment,
  Split,
  SplitShare,
  Talent,
  TalentPath,
  Venture,
  VenturePart,
} from '@charter/model/exchange.ts';
import type * as ast from '../generated/ast.ts';
import type { Lowering } from './lowering.ts';
import { onceStatement } from './once-statement.ts';
import { defined } from './optional.ts';
import { passage } from './passages.ts';
import { money, share, value } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers what the partners give, get, earn and spend together. */
export function lowerExchanges(l: Lowering, statements: Statements): Exchanges {
  return {
    exchanges: statements.of('Exchange').flatMap((node) => lowerExchange(l, node) ?? []),
    contributions: statements.of('Contribution').flatMap((node) => lowerContribution(l, node) ?? []),
    splits: statements.of('Split').flatMap((node) => lowerSplit(l, node) ?? []),
    commercialTerms: statements.of('CommercialTerms').flatMap((node) => lowerTerms(l, node) ?? []),
    coBranding: statements.of('CoBranding').flatMap((node) => passage(l, node) ?? []),
    budgets: statements.of('Budget').map((node) => lowerBudget(l, node)),
    reinvestments: statements.of('Reinvestment').flatMap((node) => lowerReinvestment(l, node) ?? []),
    ventures: statements.of('Venture').map((node) => lowerVenture(l, node)),
    ...defined({ talent: lowerTalent(l, onceStatement(l, statements.of('Talent'), 'agreement about people')) }),
  };
}

function lowerExchange(l: Lowering, node: ast.Exchange): Exchange | undefined {
  const left = lowerGive(l, node.left);
  const right = lowerGive(l, node.right);
  return left && right && { left, right, origin: l.origin(node) };
}

function lowerGive(l: Lowering, node: ast.Give | undefined): Give | undefined {
  const gift = passage(l, node);
  const from = node && l.ref(node, 'partner');
  if (node === undefined || gift === undefined || from === undefined) return undefined;
  return { ...gift, from, ...defined({ kind: node.kind as Give['kind'] }) };
}

function lowerContribution(l: Lowering, node: ast.Contribution): Contribution | undefined {
  const contribution = passage(l, node);
  const from = l.ref(node, 'partner');
  const said = defined({ worth: value(l, node.worth), by: l.date(node, 'date') });
  return contribution && from !== undefined ? { ...contribution, from, ...said } : undefined;
}

function lowerSplit(l: Lowering, node: ast.Split): Split | undefined {
  const shares = node.shares.flatMap((part) => lowerSplitShare(l, part) ?? []);
  if (node.subject === undefined) return undefined;
  return {
    subject: node.subject as Split['subject'],
    shares,
    without: l.without(node),
    origin: l.origin(node),
    ...defined({ basis: node.basis }),
  };
}

function lowerSplitShare(l: Lowering, node: ast.SplitShare): SplitShare | undefined {
  const partner = l.ref(node, 'partner');
  const part = share(l, node.share);
  const effort = share(l, node.effort);
  if (partner === undefined || part === undefined) return undefined;
  return { partner, share: part, origin: l.origin(node), ...defined({ effort }) };
}

function lowerTerms(l: Lowering, node: ast.CommercialTerms): CommercialTerms | undefined {
  const terms = passage(l, node);
  const agreedOn = l.date(node, 'date');
  return terms && { ...terms, ...defined({ agreedOn }) };
}

function lowerBudget(l: Lowering, node: ast.Budget): Budget {
  return {
    title: node.title ?? '',
    lines: node.lines.flatMap((line) => lowerBudgetLine(l, line) ?? []),
    without: l.without(node),
    origin: l.origin(node),
    ...defined({ total: money(l, l.once(node, 'totals', 'total')), owner: l.onceRef(node, 'owners', 'owner') }),
  };
}

function lowerBudgetLine(l: Lowering, node: ast.BudgetLine): BudgetLine | undefined {
  const line = passage(l, node);
  const amount = money(l, node.amount);
  const from = l.ref(node, 'partner');
  return line && amount && { ...line, amount, ...defined({ from }) };
}

function lowerReinvestment(l: Lowering, node: ast.Reinvestment): Reinvestment | undefined {
  const purpose = passage(l, node);
  const amount = value(l, node.amount);
  return purpose && amount && { ...purpose, amount };
}

function lowerVenture(l: Lowering, node: ast.Venture): Venture {
  return {
    title: node.title ?? '',
    parts: node.parts.flatMap((part) => {
      const text = passage(l, part);
      return text === undefined ? [] : [{ ...text, part: part.part as VenturePart['part'] }];
    }),
    without: l.without(node),
    origin: l.origin(node),
    ...defined({ board: l.onceRef(node, 'boards', 'board') }),
  };
}

function lowerTalent(l: Lowering, node: ast.Talent | undefined): Talent | undefined {
  if (node === undefined) return undefined;
  const paths = node.parts.flatMap((part) => {
    const text = passage(l, part);
    return text === undefined ? [] : [{ ...text, kind: part.kind as TalentPath['kind'] }];
  });
  return { paths, without: l.without(node), origin: l.origin(node) };
}
