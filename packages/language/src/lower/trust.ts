import type { Feedback, Fit, HealthBands, HealthColour, Trust, TrustKind, TrustStep } from '@charter/model/trust.ts';
import { compareDecimals, parseDecimal } from '@charter/model/value/decimal.ts';
import type * as ast from '../generated/ast.ts';
import { ratingImpossible } from '../problems/rating-impossible.ts';
import { condition } from './conditions.ts';
import type { Lowering } from './lowering.ts';
import { defined } from './optional.ts';
import { passage, passages } from './passages.ts';
import { duration } from './quantities.ts';
import type { Statements } from './statements.ts';

/** Lowers how the partners learn to trust each other. */
export function lowerTrust(l: Lowering, statements: Statements): Trust {
  return {
    feedback: statements.of('Feedback').flatMap((node) => lowerFeedback(l, node) ?? []),
    healthBands: statements.of('Bands').flatMap((node) => lowerBands(l, node) ?? []),
    trustSteps: statements.of('TrustStep').flatMap((node) => lowerTrustStep(l, node) ?? []),
    warningSigns: statements.of('WarningSign').flatMap((node) => passages(l, node, 'texts')),
    fits: statements.of('Fit').flatMap((node) => lowerFit(l, node) ?? []),
  };
}

function lowerFeedback(l: Lowering, node: ast.Feedback): Feedback | undefined {
  const said = defined({
    text: node.text,
    from: l.ref(node, 'giver'),
    to: l.ref(node, 'taker'),
    heldAt: l.onceRef(node, 'meetings', 'meeting'),
    place: l.once(node, 'places', 'place of the form'),
    answeredWithin: duration(l, l.once(node, 'answers', 'time to answer')),
  });
  if (node.form === undefined) return undefined;
  return { form: node.form as Feedback['form'], leadsTo: passages(l, node, 'leads'), origin: l.origin(node), ...said };
}

function lowerBands(l: Lowering, node: ast.Bands): HealthBands | undefined {
  const metric = l.ref(node, 'metric');
  const bands = node.bands.flatMap((band) => {
    const holds = condition(l, band.condition);
    return holds === undefined || band.colour === undefined
      ? []
      : [{ colour: band.colour as HealthColour, condition: holds, origin: l.origin(band) }];
  });
  return metric === undefined ? undefined : { metric, bands, origin: l.origin(node) };
}

function lowerTrustStep(l: Lowering, node: ast.TrustStep): TrustStep | undefined {
  const step = passage(l, node);
  const from = l.ref(node, 'partner');
  const by = l.date(node, 'date');
  if (step === undefined || from === undefined) return undefined;
  return { ...step, from, ...defined({ kind: node.kind as TrustKind | undefined, by }) };
}

function lowerFit(l: Lowering, node: ast.Fit): Fit | undefined {
  const rating = parseDecimal(node.rating ?? '');
  const scale = parseDecimal(node.scale ?? '');
  if (rating === undefined || scale === undefined) return undefined;
  if (rating.startsWith('-') || compareDecimals(rating, scale) > 0) {
    l.report(ratingImpossible(l.span(node, 'rating'), rating, scale));
    return undefined;
  }
  return {
    dimension: node.dimension as Fit['dimension'],
    rating,
    scale,
    origin: l.origin(node),
    ...defined({ text: node.text, action: node.action }),
  };
}
