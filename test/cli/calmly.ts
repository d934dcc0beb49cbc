import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@charter/rules/engine/registry.ts';
import { expect } from 'vitest';
import { charter, type Result, type RunOptions } from './run.ts';

const codesOfRules = new Set(rules.map(({ code }) => code));

/** Runs the built command, which must not fail inside, nor any of its rules, whatever it is given. */
export async function calmly(args: readonly string[], options: RunOptions): Promise<Result> {
  const result = await charter(args, options);
  expect(result.stdout + result.stderr).not.toMatch(/\n\s+at |something failed inside|rule-failed/);
  return result;
}

/** The codes that `charter check` finds, by file, without those of the rules: what the text is taken for, not how good it is. */
export async function codesIn(cwd: string, ...args: string[]): Promise<Record<string, string[]>> {
  const { stdout } = await calmly(['check', '--format', 'json', ...args], { cwd });
  const files: { path: string; findings: { code: string }[] }[] = JSON.parse(stdout).files;
  return Object.fromEntries(files.map(({ path, findings }) => [path, findings.map(({ code }) => code).filter(isOfLanguage)]));
}

/** The codes that a report for people tells, without those of the rules. */
export function codesTold(report: string): string[] {
  return [...report.matchAll(/\(([a-z-]+)\)$/gm)].map(([, code = '']) => code).filter(isOfLanguage);
}

const isOfLanguage = (code: string): boolean => !codesOfRules.has(code);

/** The names of what is in a folder. */
export const namesIn = (...path: string[]): string[] => readdirSync(join(...path)).sort();
export const read = (...path: string[]): Buffer => readFileSync(join(...path));
export const isWhole = (page: Buffer): boolean => /^<!doctype html>.*<\/html>\s*$/is.test(page.toString());
export const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join('');
