import type { Damage, Mutation } from './damage.ts';
import { around, type Example, headOf, lasts, nodes, textOf, whole } from './example.ts';
import { changed, inside, without, withoutEach } from './ways.ts';

export const isJoint = (example: Example): boolean => nodes(example, 'Venture').length === 0;

export function rightOf(right: string): Mutation['damages'] {
  return withoutEach('Right', {
    where: (it) => it.right === right && isCommon(it.$container),
    at: (it, example) => {
      const asset = around(it, 'Asset');
      return asset && headOf(example, asset);
    },
  });
}

export function openResults(example: Example): readonly Damage[] {
  return nodes(example, 'IpModel').flatMap((model) => {
    const closed = nodes(example, 'Asset').filter((it) =>
      it.rights.some(({ right, extent }) => (right === 'use' || right === 'publish') && extent !== 'everybody'),
    );
    return closed.length === 0 ? [] : [{ edits: [{ ...whole(model), text: 'ip open' }], places: closed.map((it) => headOf(example, it)) }];
  });
}

export function oneWay(example: Example): readonly Damage[] {
  const partner = nodes(example, 'Partner')[0]?.name;
  const edits = nodes(example, 'Give').flatMap((it) =>
    partner === undefined || it.partner.$refText === partner
      ? []
      : changed('Give', 'partner', partner, { where: (one) => one === it })(example).flatMap((damage) => damage.edits),
  );
  return edits.length === 0 ? [] : [{ edits, places: nodes(example, 'Exchange').map(whole) }];
}

export function unsaidKinds(example: Example): readonly Damage[] {
  const edits = nodes(example, 'Give')
    .filter(({ kind }) => kind !== undefined)
    .map((it) => ({ ...whole(it), text: textOf(example, whole(it)).replace(/^\S+\s*/, '') }));
  return edits.length === 0 ? [] : [{ edits, places: nodes(example, 'Exchange').map(whole) }];
}

/** Leaves nothing for training, documentation and tools, in the budget or beside it. */
export function noReinvestment(example: Example): readonly Damage[] {
  const lines = nodes(example, 'BudgetLine').filter(({ text }) => /train|document|tool|playbook|handbook|learn/i.test(text));
  const edits = [...nodes(example, 'Reinvestment'), ...lines].map((it) => ({ ...whole(it), text: '' }));
  return nodes(example, 'Reinvestment').length === 0
    ? []
    : [{ edits, places: [headOf(example, example.charter), ...nodes(example, 'Budget').map((it) => headOf(example, it))] }];
}

export function either(part: string): Mutation['damages'] {
  return withoutEach('VenturePart', {
    where: (it) => it.part === part,
    at: (it) => {
      const venture = around(it, 'Venture');
      return venture && whole(venture);
    },
  });
}

/** The criterion to stop becomes the one to scale. */
export function twoCourses(example: Example): readonly Damage[] {
  return nodes(example, 'Renewal').flatMap(({ criteria }) => {
    const scale = criteria.find(({ choice, condition }) => choice === 'scale' && condition !== undefined)?.condition;
    const stop = criteria.find(({ choice, condition }) => choice === 'stop' && condition !== undefined)?.condition;
    if (scale === undefined || stop === undefined) return [];
    return [{ edits: [{ ...whole(stop), text: textOf(example, whole(scale)) }], places: criteria.map(whole) }];
  });
}

export function openIssue(property: string): Mutation['damages'] {
  return (example) =>
    nodes(example, 'Issue').flatMap((issue) =>
      without('Issue', [property, 'closed'], { where: (it) => it === issue })(example).map(({ edits, places }) => ({
        edits: [...edits, ...closings(example, issue.name)],
        places,
      })),
    );
}

export function exitPart(part: string): Mutation['damages'] {
  return withoutEach('ExitPart', {
    where: (it) => it.part === part,
    at: (it, example) => {
      const exit = around(it, 'Exit');
      return exit && headOf(example, exit);
    },
  });
}

export function rising(example: Example): readonly Damage[] {
  const risk = nodes(example, 'Risk')[0]?.name;
  const forum = nodes(example, 'Forum')[0]?.name;
  if (risk === undefined || forum === undefined) return [];
  const days = ['2030-01-10', '2030-02-08', '2030-02-12', '2030-03-10', '2030-03-12', '2030-03-14'];
  return inside('Log', days.map((day) => `‹${day} escalated ${risk} to ${forum}›`).join('\n'))(example);
}

export function isCommon(asset: { readonly shared?: readonly string[]; readonly owners?: readonly unknown[] } | undefined): boolean {
  return (asset?.shared?.length ?? 0) > 0 || (asset?.owners?.length ?? 0) > 1;
}

/** A year or more. */
export function isLong(example: Example): boolean {
  return lasts(example, 364);
}

function closings(example: Example, name: string) {
  return nodes(example, 'LogEntry')
    .filter(({ event }) => event.$type === 'Closed' && event.subject.$refText === name)
    .map((entry) => ({ ...whole(entry), text: '' }));
}

export function isWeighty(
  record: { readonly decision: { readonly $refText: string }; readonly options: readonly string[] },
  example: Example,
): boolean {
  const material = nodes(example, 'Decision').some((it) => it.name === record.decision.$refText && it.material.length > 0);
  return material && record.options.length <= 2;
}
