import type { CheckedInput } from '../checked-input.ts';
import { jsonReport } from './json.ts';
import type { Places } from './places.ts';
import { textReport } from './text.ts';

/** The ways to report findings, by the word that asks for them. */
export const REPORTS = { text: textReport, json: jsonReport } satisfies Record<string, Report>;

export type Report = (inputs: readonly CheckedInput[], places: Places, inColor: boolean) => string;

export type ReportFormat = keyof typeof REPORTS;
