import { rulesOnKept } from '@charter/model/audience/kept.ts';
import type { Charter } from '@charter/model/charter.ts';
import type { Ref } from '@charter/model/element.ts';
import type { Partner } from '@charter/model/parties.ts';
import { lowerText } from '../../language/lower-text.ts';

/** Marks the words that partners keep to themselves, so that they are found again wherever they turn up. */
export const MARK = 'Zmkw';

/** The mark that stands in all that one partner keeps to itself. */
export function markOf(partner: Ref): string {
  return `${MARK}${[...partner].map((letter) => letter.codePointAt(0)).join('x')}y`;
}

/** A text with two partners that keep something of every kind to themselves, by named interests that everything else refers to. */
export const TELLING = `
  charter telling "A telling charter" {
    visibility private
    partner one "One" {
      wants open "To be seen"
      quietly wants ${quiet('one')} "Quiet words of one"
      cannot lose ${lasting('one')} "Lasting words of one"
      walks away to "Elsewhere"
      depends for 30 % falls back on "Something else"
      no alternatives because "There is none"
    }
    partner two "Two" {
      quietly wants ${quiet('two')} "Quiet words of two"
      cannot lose "Its name"
    }
    person ana "Ana Name" of one as "Head of something" { contact "ana@one.example" }
    contributor cleo "Cleo Name" { does "Reads along" }
    person bo "Bo Name" of two
    forum both "Both" { members ana, bo  chair ana  meets weekly }
    conflict ${quiet('one')} with ${quiet('two')} "They pull apart"
    conflict open with ${quiet('two')} "These as well"
    trade-off "A deal" resolves ${quiet('one')}, ${lasting('one')} accepted by two
    workstream w "Work" { uses open, ${quiet('one')} }
    risk r "It may come out" { about ${quiet('one')}, w }
    accept risk-owner for ${quiet('one')} because "For the quiet wish of one"
    accept ${rulesOnKept[0]} because "Nobody likes to say it"
    private note "For those who write"
  }
  log telling {
    2026-01-20 health amber "It came up" about ${quiet('one')}, w
    2026-01-21 raised ${quiet('one')} "Somebody said it"
  }
`;

function quiet(partner: string): string {
  return `quiet-${markOf(partner)}`;
}

function lasting(partner: string): string {
  return `lasting-${markOf(partner)}`;
}

/** The charters of a text, with a marked text in each place that a partner keeps to itself. */
export function plantedCharters(text: string, beside: Readonly<Record<string, string>> = {}): Charter[] {
  return lowerText(text, beside).charters.map((charter) => ({
    ...charter,
    partners: charter.partners.map(planted),
    notes: [...charter.notes, { text: `${MARK} note`, private: true, origin: charter.origin }],
  }));
}

function planted(partner: Partner): Partner {
  const { id, origin } = partner;
  const words = (what: string) => ({ text: `${what} ${markOf(id)}`, origin });
  return {
    ...partner,
    quietWants: [...partner.quietWants, words('quietly')],
    cannotLose: [...partner.cannotLose, words('cannot lose')],
    alternatives: [...partner.alternatives, words('walks away')],
    dependency: { share: { kind: 'share', percent: '30' }, fallback: words('falls back on').text, origin },
    without: [...partner.without, { what: 'quiet wants', because: words('because').text, origin }],
  };
}
