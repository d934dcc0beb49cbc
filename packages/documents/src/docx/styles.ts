import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

/** The names of the two kinds of lists. */
export const BULLETS = 'bullets';
export const NUMBERS = 'numbers';

/** Both are in Word and have a twin of the same measures in LibreOffice. */
const SERIF = 'Cambria';
const SANS = 'Calibri';
const INK = '1F2423';
const QUIET = '5B625F';
const ACCENT = '1B5E5A';
const LIST_LEVELS = 6;

/** How the document looks: headings and tables in a sans, text in a serif, one accent colour, space instead of lines. */
export function styles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: SERIF, size: 21, color: INK, language: { value: language } },
        paragraph: { spacing: { after: 90, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { font: SANS, size: 52, bold: true, color: INK },
        paragraph: { spacing: { before: 240, after: 200, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(32, ACCENT, { before: 400, after: 120 }),
      heading2: heading(25, INK, { before: 260, after: 90 }),
      heading3: heading(22, INK, { before: 240, after: 80 }),
      heading4: heading(21, QUIET, { before: 200, after: 80 }),
      caption: { run: { font: SANS, size: 18, bold: true, color: QUIET }, paragraph: { spacing: { before: 160, after: 60 } } },
      hyperlink: { run: { color: ACCENT, underline: {} } },
    },
    paragraphStyles: [
      cell('Cell', AlignmentType.START),
      cell(`Cell-${AlignmentType.CENTER}`, AlignmentType.CENTER),
      cell(`Cell-${AlignmentType.END}`, AlignmentType.END),
      { id: 'Quote', name: 'Quote', basedOn: 'Normal', run: { color: QUIET }, paragraph: { indent: { left: 360 } } },
      {
        id: 'AfterTable',
        name: 'After table',
        basedOn: 'Normal',
        run: { size: 8 },
        paragraph: { spacing: { after: 60, line: 120, lineRule: LineRuleType.AUTO } },
      },
      { id: 'Running', name: 'Running line', basedOn: 'Normal', run: { font: SANS, size: 16, color: QUIET } },
      {
        id: 'ContentsTitle',
        name: 'Contents title',
        basedOn: 'Normal',
        run: { font: SANS, size: 25, bold: true },
        paragraph: { keepNext: true },
      },
    ],
    characterStyles: [{ id: 'Code', name: 'Code', run: { font: 'Consolas', size: 19 } }],
  };
}

/** Bullets, and numbers that begin anew in each list. */
export const numbering: INumberingOptions = {
  config: [
    { reference: BULLETS, levels: levels(LevelFormat.BULLET, () => '•') },
    { reference: NUMBERS, levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: (level: number) => string) {
  return Array.from({ length: LIST_LEVELS }, (_, level) => ({
    level,
    format,
    text: text(level),
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: (level + 1) * 300, hanging: 240 }, spacing: { after: 40 } } },
  }));
}

function heading(size: number, color: string, spacing: { before: number; after: number }) {
  return {
    run: { font: SANS, size, bold: true, color },
    paragraph: { spacing: { ...spacing, line: 252, lineRule: LineRuleType.AUTO }, keepNext: true, keepLines: true },
  };
}

function cell(id: string, alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) {
  return {
    id,
    name: id,
    basedOn: 'Normal',
    run: { font: SANS, size: 18 },
    paragraph: { alignment, spacing: { after: 20, line: 252, lineRule: LineRuleType.AUTO } },
  };
}
