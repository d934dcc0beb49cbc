import { applyFixes, type Fixed, type Texts } from '@charter/rules/engine/apply-fixes.ts';
import type { LintFinding } from '@charter/rules/engine/lint.ts';
import type { CheckedInput } from './checked-input.ts';
import type { Inputs } from './files/inputs.ts';

/** Fixes may make others possible, but not for ever. */
const MOST_ROUNDS = 10;

/** What is found in texts. */
export interface Look {
  /** By the language alone. */
  readonly language: readonly CheckedInput[];
  /** By the language and the rules. */
  readonly checked: readonly CheckedInput[];
}

export interface FixedInputs {
  /** The inputs as they would be. */
  readonly inputs: Inputs;
  /** What is left in them. */
  readonly look: Look;
  /** The findings that were mended. */
  readonly mended: readonly LintFinding[];
}

/**
 * Applies the fixes of all findings, and again of what is found then, until nothing changes. Writes nothing. A fix after which a text has an error
 * of the language that it did not have before is never kept.
 */
export function fixInputs(inputs: Inputs, lookAt: (inputs: Inputs) => Look): FixedInputs {
  const mended: LintFinding[] = [];
  const harmful = new Set<string>();
  let texts = textsOf(inputs);
  let look = lookAt(inputs);

  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixable = look.checked.flatMap(({ findings }) => findings).filter((finding) => !harmful.has(keyOf(finding)));
    const isHarmless = (changed: Texts) => !hasNewErrors(look.language, lookAt(withTexts(inputs, changed)).language);
    const next = applyHarmless(texts, fixable, isHarmless, (finding) => harmful.add(keyOf(finding)));
    if (next.applied.length === 0) break;
    texts = next.texts;
    mended.push(...next.applied);
    look = lookAt(withTexts(inputs, texts));
  }
  return { inputs: withTexts(inputs, texts), look, mended };
}

/** All fixes at once, or where that does harm, one after another without those that do. */
function applyHarmless(
  texts: Texts,
  findings: readonly LintFinding[],
  isHarmless: (texts: Texts) => boolean,
  refuse: (finding: LintFinding) => void,
): Fixed {
  const all = applyFixes(texts, findings);
  if (all.applied.length === 0 || isHarmless(all.texts)) return all;
  let kept = applyFixes(texts, []);
  for (const finding of all.applied) {
    const tried = applyFixes(texts, [...kept.applied, finding]);
    if (isHarmless(tried.texts)) kept = tried;
    else refuse(finding);
  }
  return kept;
}

function hasNewErrors(before: readonly CheckedInput[], after: readonly CheckedInput[]): boolean {
  const count = (inputs: readonly CheckedInput[], id: string) =>
    inputs.find((input) => input.id === id)?.findings.filter(({ severity }) => severity === 'error').length ?? 0;
  return after.some(({ id }) => count(after, id) > count(before, id));
}

function textsOf({ ids, sources }: Inputs): Texts {
  return new Map(
    ids.flatMap((id) => {
      const source = sources.read(id);
      return 'text' in source ? [[id, source.text] as const] : [];
    }),
  );
}

function withTexts(inputs: Inputs, texts: Texts): Inputs {
  return { ...inputs, sources: inputs.sources.with(texts) };
}

function keyOf({ code, message, at }: LintFinding): string {
  return JSON.stringify([at.document, code, message]);
}
