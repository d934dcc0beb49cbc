import type { SourceOfTruth } from '@charter/model/keeping.ts';
import { headOf, isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

const called: Readonly<Record<SourceOfTruth['kind'], string>> = {
  workspace: 'work is kept',
  'decision-log': 'decisions are written down',
  dashboard: 'the numbers are seen',
  archive: 'old papers are kept',
};

export const sourceOfTruth = rule({
  code: 'source-of-truth',
  topic: 'keeping',
  since: '0.1.0',
  severity: { light: 'off', standard: 'hint', 'joint-venture': 'error' },
  summary: 'There is one place for the work and one for the decisions.',
  why: 'Without one place that counts each side keeps its own, and both are right.',
  source: 'Transparent communication: one source of truth',
  remedy: 'Name the place: `workspace "Shared folder" at "https://…" kept by $person`.',
  rows: [28, 149],
  options: { kinds: ['workspace', 'decision-log'] as readonly string[] },
  *check(charter, { options }) {
    const kinds = (Object.keys(called) as SourceOfTruth['kind'][]).filter((kind) => options.kinds.includes(kind));
    const missing = kinds.filter(
      (kind) => !charter.sourcesOfTruth.some((place) => place.kind === kind) && !isWaived(charter.without, kind, kind.replace('-', ' ')),
    );
    // A log beside the charter is where its decisions are written down.
    const open = charter.log.length > 0 ? missing.filter((kind) => kind !== 'decision-log') : missing;
    if (open.length === 0) return;
    yield {
      at: headOf(charter),
      message: `Nothing says where ${listed(open.map((kind) => called[kind]))}.`,
      remedy: `Name the place: ${listed(open.map((kind) => `\`${kind} "…" at "https://…" kept by $person\``))}.`,
    };
  },
  bad: `
  charter ‹shop› "A calmer shop" { workspace "Shared folder" }`,
  good: `
    workspace "Shared folder"
    decision-log "The log beside this charter"
  `,
});
