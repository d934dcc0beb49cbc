import { isWaived } from '../engine/ask.ts';
import { rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const agreementPartners = rule({
  code: 'agreement-partners',
  topic: 'frame',
  since: '0.1.0',
  severity: { light: 'warning', standard: 'error', 'joint-venture': 'error' },
  summary: 'Once a charter is ratified, every partner has agreed to it.',
  why: 'Nobody can be held to what they never agreed to.',
  source: 'Shared vision: one purpose written by all',
  remedy: 'Let the missing partner agree, and name it: `agreed by a, b on 2026-01-09`.',
  rows: [4],
  *check(charter) {
    const agreements = charter.authorship.filter(({ act }) => act === 'agreed');
    const [first] = agreements;
    const status = charter.status?.status;
    if (first === undefined || (status !== 'ratified' && status !== 'active') || isWaived(charter.without, 'agreement')) return;
    const signed = charter.ratifications.flatMap(({ signatures }) => signatures.map(({ partner }) => partner));
    const bound = new Set([...agreements.flatMap(({ partners }) => partners), ...signed]);
    const missing = charter.partners.filter(({ id }) => !bound.has(id)).map(({ title }) => title);
    if (missing.length === 0) return;
    yield {
      at: first.origin,
      message: `The charter counts as ${status}, but ${listed(missing)} ${missing.length === 1 ? 'has' : 'have'} not agreed to it.`,
    };
  },
  bad: `
    partner port "Harbour office"
    partner yard "Boat yard"
    status active
    ‹agreed by port on 2026-01-09›
  `,
  good: `
    partner port "Harbour office"
    partner yard "Boat yard"
    status active
    agreed by port, yard on 2026-01-09
  `,
});
