import type { Language, Product } from '@charter/cli/product.ts';
import type { Output } from '@charter/documents/formats.ts';
import type { SourceHost } from '@charter/language/source-host.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Finding, Severity } from '@charter/model/finding.ts';
import { fakeRules } from './fake-rules.ts';

/**
 * A language of five statements, one a line, to test the command line without the real one:
 * `charter NAME` declares, `people PATH` declares what another file says, `use PATH` brings in, `error|warning|hint TEXT` is itself a finding, and `  indented` wants formatting.
 * A line `(` is broken syntax.
 */
export const fakeLanguage: Language = {
  openWorkspace: (host) => ({
    check: (id, text) => {
      const found = { charters: [] as Charter[], findings: [] as Finding[] };
      for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g))
        readStatement(line, { document: id, start: index, end: index + line.length }, host, found);
      return { id, ...found };
    },
  }),
  errors: { 'word-strange': { wrong: 'a strange word', instead: 'another' } },
  format: (text) => (/^\($/m.test(text) ? undefined : text.replace(/^ +/gm, '')),
};

function readStatement(line: string, at: Finding['at'], host: SourceHost, found: { charters: Charter[]; findings: Finding[] }): void {
  const [word = '', rest = ''] = line.split(/ (.*)/s);
  const report = (code: string, severity: Severity, message: string) =>
    found.findings.push({ code, severity, message, why: 'it matters', remedy: 'write another', at, others: [{ message: 'and here', at }] });
  if (word === 'charter') found.charters.push(fakeCharter(rest, at));
  if (word === 'people') {
    const source = host.use(at.document, rest);
    if ('text' in source)
      found.charters.push(fakeCharter(source.text.trim(), { document: source.id, start: 0, end: source.text.trim().length }));
  }
  if (word === 'error' || word === 'warning' || word === 'hint') report(`fake-${word}`, word, rest);
  if (word !== 'use') return;
  const source = host.use(at.document, rest);
  if ('refused' in source) report(`fake-${source.refused}`, 'error', source.reason);
  else for (const [, name] of source.text.matchAll(/^charter (.*)/gm)) report('fake-used', 'hint', name ?? '');
}

function fakeCharter(id: string, at: Finding['at']): Charter {
  return {
    id,
    title: id,
    partners: [],
    people: [],
    notes: [],
    without: [],
    acceptances: [],
    origin: { ...at, parts: new Map() },
  } as unknown as Charter;
}

export const fakeProduct: Product = {
  version: '1.2.3',
  templates: new Map([['small', { summary: 'the least', text: 'charter small\n' }]]),
  language: async () => fakeLanguage,
  rules: async () => fakeRules,
  outputs: async () =>
    new Map<string, readonly Output[]>([
      ['html', [{ ending: '.html', render: ({ id }) => `<p>${id}\n` }]],
      ['json', [{ ending: '.json', render: ({ id }) => `"${id}"\n` }]],
      ['nothing', [{ ending: '.nothing', render: () => undefined }]],
    ]),
  documentLanguages: async () => ['en'],
  overview: async () => (entries) => `${entries.map(({ page }) => page).join(' ')}\n`,
};
