import type { Charter } from '@charter/model/charter.ts';
import { spanOf } from '@charter/model/origin.ts';
import { isInForce, isWaived } from '../engine/ask.ts';
import { openingWord } from '../engine/opening-word.ts';
import { type Report, rule } from '../engine/rule.ts';
import { listed } from '../engine/words.ts';

export const ratification = rule({
  code: 'ratification',
  topic: 'leaving',
  since: '0.1.0',
  severity: { light: 'hint', standard: 'error', 'joint-venture': 'error' },
  summary: 'A charter in force says who ratified it and when, and every partner has agreed to it and signed.',
  why: 'A text that nobody with the right to do so has signed binds nobody.',
  source: 'The partnership operating system: formal ratification; shared vision: one purpose written by all',
  remedy: 'Write `ratified on $first-day by $forum { signed by $person for $partner  signed by $other-person for $other-partner }`.',
  rows: [4, 168],
  *check(charter) {
    const { status, ratifications, without } = charter;
    if (status !== undefined && isInForce(charter) && ratifications.length === 0 && !isWaived(without, 'ratification')) {
      const message = `The charter is ${status.status}, but nothing says who ratified it.`;
      yield { at: spanOf(status.origin, 'status'), message, rows: [168] };
    }
    yield* unsigned(charter);
    yield* notAgreed(charter);
  },
  bad: [
    'status ‹active› since 2026-01-12',
    `
    partner us "Harbour Works"
    partner them "Blue Heron"
    person ana "Ana" of us
    ‹ratified› on 2026-01-09 { signed by ana for us }
    `,
    `
    partner port "Harbour office"
    partner yard "Boat yard"
    status active
    ratified on 2026-01-09
    ‹agreed by port on 2026-01-09›
    `,
  ],
  good: `
    partner us "Harbour Works"
    partner them "Blue Heron"
    person ana "Ana" of us
    person ben "Ben" of them
    status active since 2026-01-12
    agreed by us, them on 2026-01-09
    ratified on 2026-01-09 { signed by ana for us  signed by ben for them }
  `,
});

function* unsigned({ people, ratifications, partners, without }: Charter): Iterable<Report> {
  const signed = new Set(ratifications.flatMap(({ signatures }) => signatures.map(({ partner }) => partner)));
  const last = ratifications.at(-1);
  // A forum may ratify without anybody signing one by one.
  if (last === undefined || signed.size === 0 || isWaived(without, 'signatures', 'signature')) return;
  const open = partners.filter(({ id }) => !signed.has(id));
  const [first] = open;
  if (first === undefined) return;
  const signer = first.sponsor ?? people.find(({ partner }) => partner === first.id)?.id ?? '…';
  yield {
    at: openingWord(last.origin, 'ratified'),
    message: `Nobody has signed for ${listed(open.map(({ title }) => title))}.`,
    why: 'A partner for which nobody signed has promised nothing.',
    remedy: `Add its signature: \`signed by ${signer} for ${first.id} on $first-day\`.`,
    rows: [168],
  };
}

function* notAgreed(charter: Charter): Iterable<Report> {
  const { authorship, partners, ratifications, status, without } = charter;
  const agreements = authorship.filter(({ act }) => act === 'agreed');
  const [first] = agreements;
  if (first === undefined || status === undefined || !isInForce(charter) || isWaived(without, 'agreement')) return;
  const signed = ratifications.flatMap(({ signatures }) => signatures.map(({ partner }) => partner));
  const bound = new Set([...agreements.flatMap((agreement) => agreement.partners), ...signed]);
  const missing = partners.filter(({ id }) => !bound.has(id)).map(({ title }) => title);
  if (missing.length === 0) return;
  yield {
    at: first.origin,
    message: `The charter counts as ${status.status}, but ${listed(missing)} ${missing.length === 1 ? 'has' : 'have'} not agreed to it.`,
    why: 'Nobody can be held to what they never agreed to.',
    remedy: `Let the missing partner agree, and name it: \`agreed by ${partners.map(({ id }) => id).join(', ')} on $first-day\`.`,
    rows: [4],
  };
}
