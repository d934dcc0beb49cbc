import type { Charter } from './charter.ts';
import { spanOf } from './origin.ts';
import type { Passage } from './passage.ts';
import type { WrittenText } from './texts.ts';

/** What the partners promise each other in words: somebody will be held to it, so that it has to be exact. */
export interface Promised extends WrittenText {
  /** A number or a length of time goes with it. */
  readonly measured: boolean;
}

/** All promises of a charter, in the order they were written. */
export function promisesOf(charter: Charter): Promised[] {
  return passagesOf(charter)
    .map((passage) => ({ text: passage.text, at: spanOf(passage.origin, 'text'), measured: isMeasured(passage) }))
    .sort((a, b) => a.at.start - b.at.start);
}

const measures = ['within', 'amount', 'cadence', 'length', 'for'];

function isMeasured(passage: Passage): boolean {
  return /\p{N}/u.test(passage.text) || measures.some((measure) => measure in passage);
}

function passagesOf(charter: Charter): readonly Passage[] {
  return [
    ...charter.weWill,
    ...charter.weWillNot,
    ...charter.constraints,
    ...charter.redLines,
    ...charter.serviceLevels,
    ...charter.disclosures,
    ...charter.informationFlows,
    ...(charter.publishing?.rules ?? []),
    ...charter.confidentiality,
    ...charter.deliverables.flatMap(({ acceptance }) => acceptance),
    ...charter.learningGoals.flatMap(({ evidence }) => evidence),
    ...charter.ladders.flatMap(({ rungs }) => rungs.flatMap(({ gates }) => gates)),
    ...charter.experiments.flatMap(({ gates }) => gates),
    ...charter.decisions.flatMap(({ evidence, rules }) => [...evidence, ...rules.flatMap((rule) => rule.evidence)]),
    ...[...charter.risks, ...charter.issues].flatMap(({ responses }) => responses),
    ...[...charter.pivots, ...charter.contingencies].flatMap(({ moves }) => moves),
    ...charter.scenarios.flatMap(({ moves }) => moves),
    ...(charter.exit?.parts ?? []),
    ...(charter.exit?.duties ?? []),
  ];
}
