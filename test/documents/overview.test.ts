import { renderOverview } from '@charter/documents/overview/render-overview.ts';
import type { Finding } from '@charter/model/finding.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../language/lower-text.ts';

const { charters } = lowerText(`
  charter one "One" { partner a "A" person p "Pia" of a  deliverable d "Late one" { due 2026-03-02 owner p } }
  charter two "Two" { partner b "B" person q "Quin" of b  deliverable e "Early one" { due 2026-01-30 owner q } deliverable f "Same day" { due 2026-03-02 owner q } }
`);
const listed = charters.map((charter) => ({ charter, page: `${charter.id}.html` }));

test('what is due stands month by month, whatever the charter', () => {
  const [chapter = ''] = /<section id="c-section-days"[\s\S]*?<\/section>/.exec(renderOverview(listed)) ?? [];
  const said = [...chapter.matchAll(/<h3[^>]*>([^<]*)|(Late one|Early one|Same day)/g)].map(([, month, what]) => month ?? what);
  expect(said).toEqual(['January 2026', 'Early one', 'March 2026', 'Late one', 'Same day']);
  expect(renderOverview(listed, { language: 'es' })).toContain('>Marzo de 2026<');
});

test('what is late stands first, where a day of looking is given', () => {
  const finding = { code: 'deadline-overdue', severity: 'warning', message: 'It was due.', remedy: 'Write `delivered d`.' } as Finding;
  const [one, two] = listed;
  if (one === undefined || two === undefined) throw new Error('There are two charters.');
  const page = renderOverview([{ ...one, overdue: [finding] }, two], { asOf: '2026-06-01' });
  expect(/<h2[^>]*>(.*?)<\/h2>/.exec(page)?.[1]).toMatch(/What is late on 1\s+June\s+2026/);
  expect(page).toContain('It was due.');
  expect(page).toContain('Write <code>delivered d</code>.');
  expect(renderOverview(listed, { asOf: '2026-06-01' })).not.toContain('What is late');
});
