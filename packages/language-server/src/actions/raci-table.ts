import { format } from '@charter/language/format/format.ts';
import type { OutlineItem } from '@charter/language/symbols/outline.ts';
import type { CodeAction } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { namesOf } from '../project/names-of.ts';
import { outline } from '../project/outline.ts';
import type { ActionSite } from './action.ts';
import { touches } from './action.ts';
import { addAfter } from './add-statement.ts';
import { literally } from './edits.ts';

/** Something to do, and whoever owns it. */
interface Task {
  readonly title: string;
  readonly owner: string | undefined;
}

/** Makes a table of who is responsible for which of the deliverables, or of the items of a backlog, that stand here. */
export function raciTable(site: ActionSite): CodeAction[] {
  const charter = outline(site.file).find(({ kind, whole }) => kind === 'CharterBlock' && touches(site, whole));
  const here = charter?.children.find(({ whole }) => touches(site, whole));
  if (charter === undefined || here === undefined) return [];
  const list = here.kind === 'Backlog' ? here.children : charter.children.filter(({ kind }) => kind === 'Deliverable');
  if (here.kind !== 'Backlog' && here.kind !== 'Deliverable') return [];
  const tasks = list.flatMap((item) => taskOf(item, site));
  const people = [...new Set(tasks.flatMap(({ owner }) => owner ?? []))];
  const last = here.kind === 'Backlog' ? here : list.at(-1);
  if (tasks.length < 2 || people.length === 0 || last === undefined) return [];
  const what = here.kind === 'Backlog' ? 'the backlog' : 'the deliverables';
  const edit = addAfter(site, last, literally(tableOf(tasks, people, here.kind === 'Backlog' ? 'Backlog' : 'Deliverables')));
  return [{ title: `Make a RACI table of ${what}`, kind: CodeActionKind.RefactorRewrite, edit }];
}

function taskOf({ whole, kind }: OutlineItem, { file }: ActionSite): Task[] {
  if (kind !== 'BacklogItem' && kind !== 'Deliverable') return [];
  const text = file.text.slice(whole.start, whole.end);
  const title = /"(?:[^"\\\r\n]|\\.)*"/.exec(text)?.[0];
  const owner = namesOf(file).find(
    (place) => place.wanted === 'Person' && !place.declares && whole.start <= place.at.start && place.at.end <= whole.end,
  );
  return title === undefined ? [] : [{ title, owner: owner?.name }];
}

/** Whoever owns a task answers for it and does it, until somebody writes who helps. */
function tableOf(tasks: readonly Task[], people: readonly string[], title: string): string {
  const rows = tasks.map(({ title, owner }) => `${title} ${people.map((person) => (person === owner ? 'A/R' : '-')).join(' ')}`);
  const table = `raci "${title}" {\nfor ${people.join(' ')}\n${rows.join('\n')}\n}`;
  return format(`charter x {\n${table}\n}\n`)
    .split('\n')
    .slice(1, -2)
    .map((line) => line.slice(2))
    .join('\n');
}
