import { TEMPLATES } from '@charter/language/templates.ts';
import { main } from './main.ts';
import { nodeIo } from './node-io.ts';
import type { Product } from './product.ts';

/** The version of the package, written in by the build. */
declare const CHARTER_VERSION: string;

/** Loaded when first needed, so that `charter --help` does not wait for a parser. */
const product: Product = {
  version: CHARTER_VERSION,
  templates: TEMPLATES,
  language: async () => (await import('./language.ts')).LANGUAGE,
  rules: async () => (await import('@charter/rules/engine/registry.ts')).rules,
  outputs: async (io) => (await import('./outputs.ts')).outputsOf(io),
  documentLanguages: async () => [...(await import('@charter/documents/generated/catalogues.ts')).CATALOGUES.keys()],
  overview: async () => (await import('@charter/documents/overview/render-overview.ts')).renderOverview,
};

/** Runs the command with these arguments in this process and gives its exit code. */
export function run(args: readonly string[]): Promise<number> {
  return main(args, nodeIo(), product);
}
