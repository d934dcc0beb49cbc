import { coverageFor } from '@charter/checking/coverage-for.ts';
import { findingsFor } from '@charter/checking/findings-for.ts';
import type { Output, RenderContext } from '@charter/documents/formats.ts';
import type { OverviewEntry } from '@charter/documents/overview/overview.ts';
import type { Audience } from '@charter/model/audience/audience.ts';
import { charterFor } from '@charter/model/audience/charter-for.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { CalendarDate } from '@charter/model/value/date.ts';
import { audienceOf, openSecrets } from './audiences.ts';
import type { CheckedInput } from './checked-input.ts';
import type { ConfigFiles } from './files/config-files.ts';
import type { Sources } from './files/sources.ts';
import type { WantedFile } from './output-plan.ts';
import type { Product } from './product.ts';
import { provenanceOf } from './provenance.ts';
import type { Places } from './reports/places.ts';
import { slugOf } from './slug.ts';

/** A charter as its readers may see it, and what may be told to them beside it. */
export interface Reading {
  readonly charter: Charter;
  readonly context: RenderContext;
  /** Whether its readers see all that it says. */
  readonly isWhole: boolean;
}

/** What a reading needs beside the charter. */
export interface Surroundings {
  readonly configs: ConfigFiles;
  readonly places: Places;
  readonly sources: Sources;
  /** The language that was asked for. */
  readonly language: string | undefined;
  /** The day of looking, where there is one. */
  readonly asOf: CalendarDate | undefined;
}

/** The charters of these files for an audience; those that would tell it what it may not know are left out, and say why in `secrets`. */
export function readingsFor(
  word: string,
  inputs: readonly CheckedInput[],
  surroundings: Surroundings,
): { readonly readings: readonly Reading[]; readonly secrets: readonly string[] } {
  const secrets: string[] = [];
  const readings = inputs.flatMap((input) =>
    input.charters.flatMap((charter): Reading[] => {
      const audience = audienceOf(word, charter);
      if (audience === undefined) return [];
      const told = openSecrets(charter, audience, surroundings.places);
      secrets.push(...told);
      return told.length > 0 ? [] : [reading(charter, audience, input, surroundings)];
    }),
  );
  return { readings, secrets };
}

function reading(charter: Charter, audience: Audience, { id, files, findings }: CheckedInput, surroundings: Surroundings): Reading {
  const { configs, language, sources, asOf } = surroundings;
  const { rules, settings } = configs.for(charter.origin.document);
  const config = { rules, settings: { ...settings, ...(asOf && { asOf }) } };
  const seen = charterFor(charter, audience);
  const shown = findings.filter(({ severity }) => severity !== 'hint');
  return {
    charter: seen,
    isWhole: seen === charter,
    context: {
      audience,
      language,
      findings: findingsFor(charter, audience, shown, config),
      // Judged only for the forms that tell it.
      get coverage() {
        return coverageFor(charter, audience, config);
      },
      provenance: provenanceOf(seen, audience, files ?? [id], sources),
    },
  };
}

/** The files that are to be made of a charter. */
export function wantedFiles({ charter, context }: Reading, outputs: readonly Output[], path: string): WantedFile[] {
  return outputs.map(({ ending, render }) => ({
    name: `${slugOf(charter.id)}${ending}`,
    of: `charter "${charter.id}" in ${path}`,
    render: () => render(charter, context),
  }));
}

/** The page that leads to the pages of several charters. */
export function overviewFile(
  readings: readonly Reading[],
  overview: Awaited<ReturnType<Product['overview']>>,
  { configs, language, asOf }: Surroundings,
): WantedFile {
  const entries = readings.map(({ charter, context }): OverviewEntry => {
    const { rules } = configs.for(charter.origin.document);
    const ofTheDay = new Set(rules.flatMap(({ code, needsAsOf }) => (needsAsOf ? code : [])));
    return { charter, page: `${slugOf(charter.id)}.html`, overdue: context.findings.filter(({ code }) => ofTheDay.has(code)) };
  });
  return { name: 'index.html', of: 'the list of all charters', render: () => overview(entries, { language, asOf }) };
}
