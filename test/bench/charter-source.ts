/** Writes charters as people do, of any length, without a finding: the same number gives the same text. */
export function charterSource(number: number, lines: number): string {
  const written = [...opening(number)];
  for (let block = 0; written.length < lines - 1; block++) {
    const write = blocks[block % blocks.length];
    if (write !== undefined) written.push(...write(block));
  }
  return `${written.join('\n')}\n}\n`;
}

const people = ['ana', 'ben', 'chen', 'dora'] as const;
const person = (block: number): string => people[block % people.length] ?? 'ana';

function opening(number: number): string[] {
  return [
    `charter partnership-${number} "Shorter waits in ward ${number}" {`,
    '  purpose "Patients see a doctor sooner, and both of us learn what makes the difference."',
    '  governance integrated because "We share people and data every day"',
    '  runs from 2026-01-05 for 12 weeks',
    '  renegotiate on 2026-02-16',
    '',
    '  partner hospital "Riverside Regional Hospital" { wants "Shorter waits"  brings "Live data", "Clinical expertise" }',
    '  partner flow "Flowlytics" { wants "A reference case"  brings "Queue models" }',
    '  person ana "Dr Ana Ruiz" of hospital as "Head of emergency medicine"',
    '  person ben "Ben Okafor" of flow as "Product lead"',
    '  person chen "Chen Li" of hospital as "Data steward"',
    '  person dora "Dora Weiss" of flow as "Managing director"',
    '  forum leads "Workstream leads" { members ben, chen  meets weekly  decides jointly }',
    '  forum steering "Steering committee" { members ana, dora  chair ana  meets monthly  decides by consensus }',
    '  metric wait "Door-to-doctor time" in minutes { source "Information system"  measured weekly by chen  lower is better }',
    '  exit { notice 30 days  data "Returned or destroyed within 14 days"  handover "Two teach-backs and the playbook" }',
    '',
  ];
}

const blocks: readonly ((block: number) => string[])[] = [
  (block) => [
    `  outcome outcome-${block} "Waits shorter by a fifth, part ${block}" {`,
    `    owner ${person(block)}`,
    '    measure wait from 50 minutes to 40 minutes by 2026-04-05',
    '  }',
  ],
  (block) => [
    `  risk risk-${block} "The data feed slips, case ${block}" {`,
    `    owner ${person(block)}`,
    '    likelihood medium  impact high',
    '    response "Export by hand", "Ask the supplier"',
    '    due 2026-01-30',
    '  }',
  ],
  (block) => [
    `  decision decision-${block} "Change of scope ${block}" by cost in EUR and delay in days {`,
    '    when cost <= 10k and delay <= 5:   leads decide      inform steering within 2 days',
    '    when cost <= 50k and delay <= 20:  ana decides       consult chen  evidence "Impact note"',
    '    otherwise:                         steering decides  evidence "Business case" within 10 days',
    '  }',
  ],
  (block) => [
    `  raci "Tasks of part ${block}" {`,
    '    for              ana  ben  chen  dora',
    '    "Data feed"      I    C    A/R   -',
    '    "Triage roster"  A    R    C     I',
    '  }',
  ],
  (block) => [
    `  deliverable deliverable-${block} "Playbook, part ${block}" {`,
    `    owner ${person(block)}  due 2026-03-27`,
    '    accepted when "Two wards run it unaided"',
    '    signed off at steering',
    '  }',
  ],
  (block) => [
    `  experiment experiment-${block} "Early triage, try ${block}" {`,
    `    rung pilot  owner ${person(block)}  runs 2 weeks  budget 20k EUR`,
    '    scale when wait <= 45 minutes',
    '    kill  when wait > 49 minutes for 2 weeks',
    '  }',
    '',
  ],
];
