import type { Output } from '@charter/documents/formats.ts';
import type { renderOverview } from '@charter/documents/overview/render-overview.ts';
import type { LanguageError } from '@charter/language/problems/language-errors.ts';
import type { SourceHost } from '@charter/language/source-host.ts';
import type { Template } from '@charter/language/templates.ts';
import type { CheckedFile } from '@charter/language/workspace.ts';
import type { Rule } from '@charter/rules/engine/rule.ts';
import type { Io } from './io.ts';

/** What the commands work with. Put together in `entry.ts`; tests give their own. */
export interface Product {
  readonly version: string;
  /** What `charter init` can start from, by name. */
  readonly templates: ReadonlyMap<string, Template>;
  language(): Promise<Language>;
  /** What `charter check` asks of a charter, beyond the language. */
  rules(): Promise<readonly Rule[]>;
  /** What `charter build` can make, by the word that asks for it. */
  outputs(io: Io): Promise<ReadonlyMap<string, readonly Output[]>>;
  /** The languages that documents can be told in, by their code. */
  documentLanguages(): Promise<readonly string[]>;
  /** The page that leads to the pages of several charters. */
  overview(): Promise<typeof renderOverview>;
}

export interface Language {
  /** Checks files that belong together; one workspace serves a whole run. */
  openWorkspace(host: SourceHost): { check(id: string, text: string): CheckedFile };
  /** The text in its standard layout, or nothing where its syntax is broken and the layout is best left alone. */
  format(text: string): string | undefined;
  /** What the errors of the language mean, by their codes. */
  readonly errors: Readonly<Record<string, LanguageError>>;
}
