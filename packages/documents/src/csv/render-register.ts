import type { Charter } from '@charter/model/charter.ts';
import type { Watched } from '@charter/model/keeping.ts';
import { membership } from '@charter/model/membership.ts';
import { titleOf } from '@charter/model/who.ts';
import { editionOf } from '../edition.ts';
import type { PageContext } from '../page/render-page.ts';
import { fill } from '../words/phrase.ts';
import { sheet } from './sheet.ts';

/** The register of risks and issues, a row each. */
export function renderRegister(charter: Charter, { language }: Pick<PageContext, 'language'>): string | undefined {
  const { words, values } = editionOf(charter, language);
  const { keeping, spreadsheet } = words;
  const people = membership(charter);
  const row = (kind: string, one: Watched, ...own: readonly (string | undefined)[]) => [
    kind,
    one.title,
    one.owner && people.title(one.owner),
    ...own,
    one.impact && keeping.levels[one.impact],
    one.responses.map(({ text }) => text).join('\n'),
    one.due,
    one.escalates && fill(keeping.escalates, { length: values.duration(one.escalates.after), who: people.title(one.escalates.to) }),
    one.about.map((ref) => titleOf(charter, ref)).join(', '),
    one.closed && [one.closed.date, one.closed.text].filter((part) => part !== undefined).join(': '),
  ];
  const heads = [
    spreadsheet.kind,
    spreadsheet.what,
    keeping.owner,
    keeping.likelihood,
    keeping.raisedOn,
    keeping.impact,
    keeping.response,
    keeping.due,
    spreadsheet.otherwise,
    keeping.about,
    spreadsheet.closed,
  ];
  return sheet(spreadsheet.separator, heads, [
    ...charter.risks.map((risk) => row(keeping.risk, risk, risk.likelihood && keeping.levels[risk.likelihood], undefined)),
    ...charter.issues.map((issue) => row(keeping.issue, issue, undefined, issue.raisedOn)),
  ]);
}
