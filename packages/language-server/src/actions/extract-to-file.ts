import { format } from '@charter/language/format/format.ts';
import type { OutlineItem } from '@charter/language/symbols/outline.ts';
import type { Span } from '@charter/model/origin.ts';
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { namesOf } from '../project/names-of.ts';
import { outline } from '../project/outline.ts';
import type { Snapshot } from '../project/snapshot.ts';
import { nameOf, resolved } from '../project/uris.ts';
import type { ActionSite } from './action.ts';
import { touches } from './action.ts';

/** What several charters may share, and the file it is kept in. */
const homes: Readonly<Record<string, string>> = {
  Partner: 'partners',
  Person: 'people',
  Role: 'people',
  Group: 'people',
  Contributor: 'people',
  Forum: 'forums',
  Metric: 'metrics',
  Asset: 'assets',
  Definition: 'terms',
};

const moved: Readonly<Record<string, string>> = { people: 'people, roles and groups' };

/** Moves what is declared here, and all of its kind, to a file of its own that other charters may use as well. */
export function extractToFile(site: ActionSite): CodeAction[] {
  const { file, project } = site;
  const charter = outline(file).find(({ kind, whole }) => kind === 'CharterBlock' && touches(site, whole));
  const here = charter?.children.find(({ whole }) => touches(site, whole));
  const home = homes[here?.kind ?? ''];
  if (charter === undefined || home === undefined || !project.client.makesFiles || file.checked.findings.some(isError)) return [];
  const chosen = charter.children.filter(({ kind }) => homes[kind] === home);
  const action = { title: `Move ${moved[home] ?? home} to a file that other charters can use`, kind: CodeActionKind.RefactorExtract };
  const all = withWhatTheyName(chosen, charter, site);
  if ('missing' in all) return [{ ...action, disabled: { reason: `\`${all.missing}\` cannot stand outside of the charter.` } }];
  return [{ ...action, edit: extraction(site, all, freeName(site, home)) }];
}

const isError = ({ severity }: { readonly severity: string }): boolean => severity === 'error';

/** What moves, and which files it has to bring in where it then is; or a name that cannot move along. */
type Moving = { readonly items: readonly OutlineItem[]; readonly uses: readonly string[] } | { readonly missing: string };

/** Statements and all they refer to in their charter, which has to move along. */
function withWhatTheyName(chosen: readonly OutlineItem[], charter: OutlineItem, { file }: ActionSite): Moving {
  const items = new Set(chosen);
  const uses = new Set<string>();
  for (const { whole } of items) {
    const named = namesOf(file).filter(({ at, declares }) => !declares && contains(whole, at));
    for (const { thing, name } of named) {
      if (thing === undefined) continue;
      if (thing.at.document !== file.uri || !contains(charter.whole, thing.at)) {
        uses.add(pathTo(file, thing.at.document));
        continue;
      }
      const home = charter.children.find((item) => contains(item.whole, thing.at));
      if (home === undefined || homes[home.kind] === undefined) return { missing: name };
      items.add(home);
    }
  }
  return { items: charter.children.filter((item) => items.has(item)), uses: [...uses].sort() };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The path by which a file brings in another one; files in one folder bring in each other by their names. */
function pathTo({ uri, text, unit, library }: Snapshot, document: string): string {
  const at = [...library.uses(unit).places].find(([used]) => used.id === document)?.[1];
  return at === undefined ? `"${nameOf(uri)}"` : text.slice(at.start, at.end);
}

function extraction({ file, project }: ActionSite, { items, uses }: Exclude<Moving, { missing: string }>, path: string): WorkspaceEdit {
  const uri = resolved(file.uri, path);
  const start = { line: 0, character: 0 };
  const moved = items.map(({ whole }) => file.text.slice(whole.start, whole.end));
  const text = format(`${[...uses.map((used) => `use ${used}`), ...moved].join('\n')}\n`);
  const edits = [
    { range: { start, end: start }, newText: `use "${path}"\n` },
    ...items.map((item) => ({ range: file.range(linesOf(file.text, item)), newText: '' })),
  ];
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] } satisfies TextDocumentEdit,
      { textDocument: { uri: project.location({ document: file.uri, start: 0, end: 0 }).uri, version: file.document.version }, edits },
    ],
  };
}

/** A statement with what would be left of its lines. */
function linesOf(text: string, { whole }: OutlineItem): OutlineItem['whole'] {
  const before = text.slice(0, whole.start).trimEnd();
  const lineStart = text.lastIndexOf('\n', whole.start - 1) + 1;
  const rest = /^[ \t]*\r?\n/.exec(text.slice(whole.end))?.[0] ?? '';
  const alone = before.length < lineStart && rest !== '';
  return alone
    ? { ...whole, start: lineStart, end: whole.end + rest.length }
    : { ...whole, end: whole.end + (/^[ \t]*/.exec(text.slice(whole.end))?.[0].length ?? 0) };
}

function freeName({ file, project }: ActionSite, home: string): string {
  for (let number = 1; ; number++) {
    const path = `${home}${number === 1 ? '' : `-${number}`}.charter`;
    if (project.texts.get(resolved(file.uri, path)) === undefined) return path;
  }
}
