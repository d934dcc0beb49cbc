import { expect, test } from 'vitest';
import { findingsOf } from './findings-of.ts';
import { marked } from './marked.ts';
import { golden, snippet } from './snippet.ts';

test('everything one can say about conduct is in the model', async () => {
  const conduct = golden(snippet('conduct'), [
    'credit',
    'serviceLevels',
    'disclosures',
    'norms',
    'informationFlows',
    'visibility',
    'statusUpdates',
    'safeChannels',
    'pauses',
    'conflictProcesses',
    'practices',
    'investments',
    'autonomies',
  ]);
  await expect(conduct).toMatchFileSnapshot('goldens/conduct.json');
});

const errors: Readonly<Record<string, string>> = {
  'credit agreed twice': 'credit { authors "A" }\n  ‹said-twice›credit { citation "C" }‹/›',
  'visibility chosen twice': 'visibility shared\n  ‹said-twice›visibility private‹/›',
  'a service level from a person': 'service level "S" from ‹name-kind›ana‹/› to flow within 2 days',
  'a service level to nobody known': 'service level "S" from hospital to ‹name-unknown›flwo‹/› within 2 days',
  'a service level within money': 'service level "S" from hospital to flow 1 hour weekly within ‹unit-mismatch›3 EUR‹/›',
  'a service level every few euros': 'service level "S" from hospital to flow 1 hour every ‹unit-mismatch›3 EUR‹/›',
  'news to be told within a share': 'disclose "D" within ‹unit-mismatch›5 %‹/›',
  'a norm towards a person': 'norm "N" towards ‹name-kind›ana‹/›',
  'what flows from a person to nobody known': 'share "S" from ‹name-kind›ana‹/› to ‹name-unknown›hospitals‹/›',
  'an update owned by a partner': 'update weekly top 3 owner ‹name-kind›flow‹/›',
  'an update in no known rhythm': 'update every ‹unit-mismatch›moon‹/›',
  'a safe channel with a metric': 'safe channel "S" with ‹name-kind›wait‹/›',
  'an investment in a currency that is none': 'invest 3 ‹currency-unknown›EURO‹/› in "Trust"',
  'choices of nobody known': 'autonomy of ‹name-unknown›annna‹/› "Tools"',
};

for (const [name, statement] of Object.entries(errors)) {
  test(name, () => {
    const { text, marks } = marked(
      `charter x "X" {\n  partner hospital "Hospital"\n  partner flow "Flowlytics"\n  person ana "Ana" of hospital\n  metric wait "Wait" in minutes\n  ${statement}\n}\n`,
    );
    expect(findingsOf(text)).toEqual(marks);
  });
}
