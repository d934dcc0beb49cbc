import type { Charter } from '@charter/model/charter.ts';
import type { Decision, Parameter } from '@charter/model/deciding.ts';
import { readCase } from '@charter/model/typed-case.ts';
import { spokenValue } from '@charter/model/value/spoken.ts';
import { whoDecides } from '@charter/model/who-decides.ts';
import { rulingText } from '../answers/ruling.ts';
import { plainWords } from '../markdown.ts';
import { chartersAround } from '../project/charters-around.ts';
import type { Project } from '../project/project.ts';
import type { Snapshot } from '../project/snapshot.ts';
import type { DecisionQuestion, DecisionsResult, QuantityQuestion, WhoDecidesParams, WhoDecidesResult } from '../protocol.ts';

/** The decisions of a file's charters, and of those that use it, and what each of them depends on. */
export function decisions(file: Snapshot, _: unknown, project: Project): DecisionsResult {
  return chartersAround(file, project).flatMap((charter) => charter.decisions.map((decision) => questionOf(charter, decision)));
}

/** Who decides in the case that somebody has typed. */
export function answerWhoDecides(
  file: Snapshot,
  { charter: id, decision: name, values: typed }: WhoDecidesParams,
  project: Project,
): WhoDecidesResult {
  const charter = chartersAround(file, project).find(
    (each) => (id === undefined || each.id === id) && each.decisions.some((decision) => decision.id === name),
  );
  const decision = charter?.decisions.find(({ id }) => id === name);
  if (charter === undefined || decision === undefined)
    return { kind: 'unknown', markdown: 'There is no such decision in these charters.', problems: {} };
  const { values, problems } = readCase(decision, typed);
  const title = `### ${plainWords(decision.title)}`;
  const given = decision.parameters.flatMap(({ id }) => {
    const value = values.get(id);
    return value === undefined ? [] : `${plainWords(id)}: ${typeof value === 'string' ? plainWords(value) : spokenValue(value)}`;
  });
  const answer = (kind: WhoDecidesResult['kind'], ...lines: readonly string[]): WhoDecidesResult => ({
    kind,
    markdown: [title, ...(given.length === 0 ? [] : [given.join(', ')]), ...lines].join('\n\n'),
    problems: Object.fromEntries(problems),
  });
  if (problems.size > 0)
    return answer('unreadable', ...[...problems].map(([id, problem]) => `- ${plainWords(id)}: ${plainWords(problem)}`));
  const ruling = whoDecides(decision, values);
  switch (ruling.kind) {
    case 'decided':
      return answer('decided', rulingText(charter, decision, ruling.rule));
    case 'nobody':
      return answer('nobody', '**Nobody** decides this: no row of the table fits.');
    case 'open':
      return answer('open', `It depends on ${ruling.needs.map(plainWords).join(' and ')}.`);
  }
}

function questionOf(charter: Charter, { id, title, parameters }: Decision): DecisionQuestion {
  return { charter: charter.id, decision: id, title, quantities: parameters.map(quantityOf) };
}

function quantityOf(parameter: Parameter): QuantityQuestion {
  const { kind, id: name } = parameter;
  switch (parameter.kind) {
    case 'choice':
      return { name, kind, options: parameter.options };
    case 'day':
      return { name, kind };
    case 'amount': {
      const { unit, low, high } = parameter;
      const bounds = low === undefined || high === undefined ? {} : { bounds: `${spokenValue(low)} to ${spokenValue(high)}` };
      return { name, kind, unit, ...bounds };
    }
  }
}
