import { renderPage } from '@charter/documents/page/render-page.ts';
import { charterFor } from '@charter/model/audience/charter-for.ts';
import { expect, test } from 'vitest';
import { lowerText } from '../../language/lower-text.ts';

const HARDLY_ANYTHING = 'charter c "C" {\n  partner a "A" { }\n  partner b "B" { }\n}\n';

const pageFor = (audience: 'partners' | 'public'): string =>
  lowerText(HARDLY_ANYTHING)
    .charters.map((charter) => renderPage(charterFor(charter, audience), { findings: [], audience }))
    .join();

test('readers outside are not told what is not agreed, and no heading stands above nothing', () => {
  expect(pageFor('partners')).toContain('No exit plan is agreed.');
  expect(pageFor('public')).not.toContain('class="missing"');
  expect(pageFor('public')).not.toContain('id="c-section-leaving"');
  expect(pageFor('public')).not.toMatch(/<h[34][^>]*>[^<]*(<span[^>]*>[^<]*<\/span>[^<]*)?<\/h[34]>\s*<\/div>/);
  expect(pageFor('public')).not.toContain('id="c-section-completeness"');
});
