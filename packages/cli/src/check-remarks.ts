import { hasErrors } from '@charter/checking/rule-findings.ts';
import type { Charter } from '@charter/model/charter.ts';
import { profileOf } from '@charter/rules/engine/profile.ts';
import type { ProfileName } from '@charter/rules/engine/rule.ts';
import type { CheckedInput } from './checked-input.ts';
import type { ConfigFiles } from './files/config-files.ts';
import type { Look } from './fix-inputs.ts';
import { printable } from './reports/printable.ts';
import { counted, inWords, summaryOf } from './reports/summary.ts';

/** More charters than this are told about in the summary only. */
const MOST_PROFILES = 3;

/** As many codes are named in one remark; the others are counted. */
const MOST_CODES = 5;

/** What people are told after the findings themselves: how many there are, how much was asked, and what was left out and why. */
export function checkRemarks(
  shown: readonly CheckedInput[],
  { language, checked }: Look,
  configs: ConfigFiles,
  profile?: ProfileName,
): string {
  const unasked = language.filter((input) => input.charters.length > 0 && hasErrors(input)).length;
  const remarks = [
    inWords(summaryOf(shown), summaryOf(checked)),
    ...(profile === undefined ? profilesOf(language, configs) : []),
    ...acceptedIn(checked),
    ...switchedOff(language, configs),
    ...(unasked > 0 ? [`The rules wait until the errors in ${counted(unasked, 'file')} are mended.`] : []),
    ...(shown.some(({ findings }) => findings.some(({ severity }) => severity !== 'error')) ? [WHAT_NOW] : []),
  ];
  return remarks.map((remark) => `${printable(remark)}\n`).join('');
}

const WHAT_NOW = '"charter explain CODE" tells more about one. What is meant as it is: write accept CODE because "…" in the charter.';

/** How much was asked of each charter, and why; of a folder full of them it would be noise. */
function profilesOf(language: readonly CheckedInput[], configs: ConfigFiles): string[] {
  const lines = language
    .filter((input) => !hasErrors(input))
    .flatMap(({ id, charters }) => charters.map((charter) => profileLine(charter, configs.for(id).settings.profile)));
  return lines.length > MOST_PROFILES ? [] : lines;
}

function profileLine(charter: Charter, configured: ProfileName | undefined): string {
  const { profile, reasons } =
    configured === undefined ? profileOf(charter) : { profile: configured, reasons: ['charter.config.json says so.'] };
  return `“${charter.title}” is held against the ${profile} profile. ${reasons.join(' ')}`;
}

function acceptedIn(checked: readonly CheckedInput[]): string[] {
  const codes = checked.flatMap(({ accepted = [] }) => accepted.map(({ finding }) => finding.code));
  return codes.length === 0 ? [] : [`Accepted in the text with a reason, and not listed: ${namesOf(codes)}.`];
}

function switchedOff(language: readonly CheckedInput[], configs: ConfigFiles): string[] {
  const codes = language.flatMap(({ id }) =>
    [...(configs.for(id).settings.severities ?? [])].flatMap(([code, level]) => (level === 'off' ? code : [])),
  );
  return codes.length === 0 ? [] : [`Switched off by charter.config.json: ${namesOf(codes)}.`];
}

function namesOf(codes: readonly string[]): string {
  const names = [...new Set(codes)].sort();
  const more = names.length - MOST_CODES;
  return [...names.slice(0, MOST_CODES), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
