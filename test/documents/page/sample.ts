import { anchor } from '@charter/documents/html/anchor.ts';
import { bdi } from '@charter/documents/html/bdi.ts';
import { html } from '@charter/documents/html/markup.ts';
import { inline, prose } from '@charter/documents/html/prose.ts';
import { numbered } from '@charter/documents/page/contents.ts';
import { missing, waived } from '@charter/documents/page/kit/absence.ts';
import { date, weekday } from '@charter/documents/page/kit/day.ts';
import { facts } from '@charter/documents/page/kit/facts.ts';
import { list } from '@charter/documents/page/kit/list.ts';
import { note } from '@charter/documents/page/kit/note.ts';
import { partnerMark, partnerName, personName } from '@charter/documents/page/kit/partner.ts';
import { entry, subsection } from '@charter/documents/page/kit/section.ts';
import { statusMark } from '@charter/documents/page/kit/status.ts';
import { table } from '@charter/documents/page/kit/table.ts';
import { layout } from '@charter/documents/page/layout.ts';
import { masthead } from '@charter/documents/page/masthead.ts';
import { termLine } from '@charter/documents/page/term.ts';
import { blank as page } from './blank.ts';

const hospital = { index: 0, name: 'Riverside Regional Hospital' };
const flow = { index: 1, name: 'Flowlytics' };
const ana = personName('Dr Ana Ruiz', hospital);
const ben = personName('Ben Okafor', flow);
const chen = personName('Chen Li', hospital);
const dora = personName('Dora Weiss', flow);

const minutes = (amount: string) => page.values.duration({ kind: 'duration', amount, unit: 'minute' });
const euros = (amount: string) => page.values.money({ kind: 'money', amount, currency: 'EUR' });
const workdays = (amount: string) => page.values.duration({ kind: 'duration', amount, unit: 'business day' });

const why = html`
  ${note(html`<p>The time-box ends ${date(page, '2026-04-05')}. We look at the terms again on ${weekday(page, '2026-02-16')}.</p>`)}
  ${prose('Patients see a doctor sooner, and both of us learn which changes to **triage** and **rostering** make the difference. The baseline is described in [the winter report](https://example.org/reports/winter-2025?ward=er).\n\nWe begin with *one* ward and one shift:\n\n1. measure door-to-doctor time every week;\n2. try early triage by a nurse for two weeks;\n3. keep what works, and write down what did not.\n\n# A heading in a text\n\nIt stays a bold line, so that the page keeps its order.')}
  ${facts([
    ['In scope', 'Triage, rostering, fast-track lane'],
    ['Out of scope', 'Hiring'],
    ['Red line', 'No patient-identifiable data leaves the hospital'],
    ['Left out', undefined],
  ])}
`;

const who = html`
  ${table({
    caption: 'What each of us gives and wants',
    columns: [{ head: '' }, { head: partnerName(hospital) }, { head: partnerName(flow) }],
    rowHeads: true,
    rows: [
      { cells: ['Gives', 'Live ER data, clinical expertise', 'Queue models, MLOps'] },
      { cells: ['Wants', 'Shorter waits with today’s staff', 'A published reference case'] },
      { cells: ['Cannot lose', 'Control of patient data', '—'] },
    ],
  })}
  ${list([html`${ana}, head of emergency medicine`, html`${ben}, product lead`, html`${dora}, managing director`], 'plain')}
  ${list(
    [2, 3, 4, 5, 6].map((index) => partnerName({ index, name: `Partner ${index + 1}` })),
    'plain',
  )}
`;

const success = subsection(
  anchor('outcome', 'faster'),
  inline('20 % shorter waits'),
  html`
    ${note(html`<p>Owner: ${ana}</p><p>Due ${date(page, '2026-04-05')}</p>`)}
    ${prose('Door-to-doctor time falls from 50 to 40 minutes, and stays there for a month.')}
    ${table({
      caption: 'Indicators',
      columns: [
        { head: 'Indicator' },
        { head: 'Kind' },
        { head: 'Baseline', align: 'number' },
        { head: 'Target', align: 'number' },
        { head: 'Measured' },
      ],
      rowHeads: true,
      rows: [
        { id: anchor('metric', 'wait'), cells: ['Door-to-doctor time', 'lagging', minutes('50'), minutes('40'), html`weekly, by ${chen}`] },
        {
          cells: [
            'Shifts staffed as rostered',
            'leading',
            page.values.share({ kind: 'share', percent: '81.5' }),
            page.values.share({ kind: 'share', percent: '95' }),
            html`weekly, by ${chen}`,
          ],
        },
      ],
    })}
    ${entry(undefined, 'The minimum credible win', html`<p>A first shift at ${minutes('46')} or less by ${date(page, '2026-02-27')}. ${ben} owns it.</p>`)}
  `,
);

const deciding = html`
  ${subsection(
    anchor('decision', 'scope-change'),
    'Scope change',
    html`
      ${prose('The first row that fits decides. What no other row takes goes to the steering committee.')}
      ${table({
        caption: 'Who decides a change of scope',
        columns: [
          { head: 'Cost', align: 'number' },
          { head: 'Delay', align: 'number' },
          { head: 'Decides' },
          { head: 'Evidence' },
          { head: 'In time' },
          { head: 'Heard or told' },
        ],
        rows: [
          {
            cells: [
              `up to ${euros('10000')}`,
              `up to ${workdays('5')}`,
              'Workstream leads, jointly',
              '—',
              '—',
              'operating team told within 2 days',
            ],
          },
          {
            cells: [
              `up to ${euros('50000')}`,
              `up to ${workdays('20')}`,
              'Joint operating team, by consent',
              'Impact note',
              '—',
              html`${chen} heard`,
            ],
          },
          { cells: ['more', 'more', 'Steering committee, by consensus', 'Business case', workdays('10'), '—'] },
        ],
      })}
    `,
  )}
  ${subsection(
    undefined,
    'Pilot: who does what',
    table({
      caption: 'Pilot',
      groups: [
        { head: '', span: 1 },
        { head: partnerName(hospital), span: 2 },
        { head: partnerName(flow), span: 2 },
      ],
      columns: [
        { head: 'Task' },
        { head: 'Dr Ana Ruiz', align: 'center' },
        { head: 'Chen Li', align: 'center' },
        { head: html`${partnerMark(flow)} Ben Okafor`, align: 'center' },
        { head: 'Dora Weiss', align: 'center' },
      ],
      rowHeads: true,
      rows: [{ cells: ['Data feed', 'I', 'A/R', 'C', '–'] }, { cells: ['Triage roster', 'A', 'C', 'R', 'I'] }],
    }),
  )}
  ${waived(page, 'two ladders would be slower than one')}
`;

const health = html`
  <p>${statusMark(page, 'green')} ${date(page, '2026-01-12')}, ${statusMark(page, 'amber')} ${date(page, '2026-01-20')}: ${bdi('Data feed late')}, ${statusMark(page, 'red')} ${date(page, '2026-01-26')}.</p>
  ${prose('يرى المرضى الطبيب في وقت أقرب، ويتعلم الطرفان معًا.\n\n患者がより早く医師の診察を受けられるようにする。')}
`;

const chapters = [
  { id: 'c-why', title: 'Why we do this', content: why },
  { id: 'c-who', title: 'Who we are', content: who },
  { id: 'c-success', title: 'What success is', content: success },
  { id: 'c-learning', title: 'How we learn', content: undefined },
  { id: 'c-deciding', title: 'Who decides what', content: deciding },
  { id: 'c-health', title: 'How it goes', content: health },
  { id: 'c-parting', title: 'How we part', content: missing(page, 'No exit plan is agreed.') },
];

/** A page that shows every piece of the kit. */
export function samplePage(language = 'en'): string {
  const title = 'Shorter emergency-room waits';
  return layout(
    { ...page, language },
    {
      title,
      masthead: masthead(page, {
        title,
        partners: [hospital.name, flow.name],
        version: '1.2',
        state: html`${statusMark(page, 'ratified')} on ${date(page, '2025-12-18')}`,
        term: html`${date(page, '2026-01-05')} to ${date(page, '2026-04-05')}, 12 weeks`,
        termLine: termLine(page, '2026-01-05', '2026-04-05', '2026-02-02'),
      }),
      ...numbered(page, chapters),
      footer: html`<p>${bdi(title)}, version 1.2.</p>`,
      runningFoot: `${title} · version 1.2 · 2 February 2026`,
    },
  );
}
