import { renderPage } from '@charter/documents/page/render-page.ts';
import { Library } from '@charter/language/library.ts';
import { lowerCharter } from '@charter/language/lower/charter.ts';
import { namesOfFile } from '@charter/language/names/declarations.ts';
import { parseText } from '@charter/language/parse/parser.ts';
import { charterServices } from '@charter/language/parse/services.ts';
import { tokensOf } from '@charter/language/parse/tokens.ts';
import { readUnit } from '@charter/language/source-unit.ts';
import { Workspace } from '@charter/language/workspace.ts';
import schema from '@charter/model/charter.schema.json' with { type: 'json' };
import { toJson } from '@charter/model/json.ts';
import { lint } from '@charter/rules/engine/lint.ts';
import { rules } from '@charter/rules/engine/registry.ts';
import { Ajv } from 'ajv';
import { parse as parseYaml, stringify } from 'yaml';
import type { Task } from './timing.ts';

const alone = { use: () => ({ refused: 'missing', reason: 'There are no files here.' }) as const };

/** What is done to texts, phase by phase, and what two well-known tools do to the same content. Each task does it to all the texts. */
export function phases(texts: readonly string[]): Task[] {
  const lexer = charterServices().parser.Lexer;
  const library = new Library(alone);
  const units = texts.map((text, index) => library.unit(`${index}.charter`, text));
  const workspace = new Workspace(alone);
  const charters = texts.flatMap((text, index) => workspace.check(`${index}.charter`, text).charters);
  const documents = charters.map((charter) => toJson(charter));
  const yaml = documents.map((document) => stringify(JSON.parse(document)));
  const validate = new Ajv({ strict: false }).compile(schema);
  return [
    { name: 'JSON.parse of the model', run: () => documents.map((document) => JSON.parse(document)) },
    { name: 'yaml + ajv', run: () => yaml.map((text) => mustBeValid(validate(parseYaml(text, { maxAliasCount: 0 })))) },
    { name: 'lex', run: () => texts.map((text) => lexer.tokenize(text)) },
    { name: 'parse (with lex)', run: () => texts.map((text) => afresh(() => parseText(text))) },
    { name: 'names', run: () => units.map((unit) => namesOfFile(unit.file)) },
    {
      name: 'link and lower',
      run: () => units.flatMap((unit) => unit.file.charters.map((block) => lowerCharter(block, unit, library, []))),
    },
    { name: 'all rules', run: () => charters.map((charter) => lint(charter, rules, { profile: 'standard' })) },
    {
      name: 'check (language, all of it)',
      run: () => texts.map((text, index) => afresh(() => new Workspace(alone).check(`${index}.charter`, text))),
    },
    { name: 'build the page', run: () => charters.map((charter) => renderPage(charter, { findings: [] })) },
  ];
}

/** Without the tokens of the text that was read last, which may be the same one. */
function afresh<T>(run: () => T): T {
  tokensOf('');
  return run();
}

/** Reads texts and keeps what an editor would have to keep of files that are open. */
export function unitsOf(texts: readonly string[]): unknown {
  return texts.map((text, index) => readUnit(`${index}.charter`, text));
}

function mustBeValid(valid: boolean): void {
  if (!valid) throw new Error('The model does not fit its own schema.');
}
