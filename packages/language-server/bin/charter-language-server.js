#!/usr/bin/env node
import { existsSync } from 'node:fs';
import module from 'node:module';

const bundle = new URL('../dist/node.mjs', import.meta.url);

if (!existsSync(bundle)) {
  process.stderr.write('charter-language-server: it is not built yet. Run "npm run build" first.\n');
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  const { serve } = await import(bundle.href);
  serve((code) => process.exit(code));
}
