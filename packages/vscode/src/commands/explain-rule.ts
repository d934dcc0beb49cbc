import type { CodePageParams, CodePageResult } from '@charter/language-server/protocol.ts';
import { CODE_PAGE } from '@charter/language-server/protocol.ts';
import { commands, type Diagnostic, Disposable, languages, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { RULE_SCHEME, type Server } from '../server.ts';

/** Shows the page of a rule: the one that is named, or one of those that found something in the charter at hand. */
export function registerExplainRule(server: Server): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(RULE_SCHEME, {
      async provideTextDocumentContent({ path }) {
        const params: CodePageParams = { code: path.slice(1).replace(/\.md$/, '') };
        return (await server.ask<CodePageResult>(CODE_PAGE, params)) ?? `There is no page about \`${params.code.replaceAll('`', '')}\`.`;
      },
    }),
    commands.registerCommand('charter.explainRule', async (code?: unknown) => {
      const chosen = typeof code === 'string' ? code : await chooseCode();
      if (chosen === undefined) return;
      const page = Uri.from({ scheme: RULE_SCHEME, path: `/${chosen}.md` });
      await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor');
    }),
  );
}

async function chooseCode(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const found = editor === undefined ? [] : languages.getDiagnostics(editor.document.uri).filter(({ source }) => source === 'charter');
  if (found.length === 0) return window.showInputBox({ title: 'Explain a rule', prompt: 'The code of the rule, as in outcome-owner' });
  const here = found.filter(({ range }) => editor?.selections.some((selection) => range.intersection(selection) !== undefined));
  const choices = new Map([...here, ...found].map((finding) => [codeOf(finding), choiceOf(finding)] as const).reverse());
  const chosen = await window.showQuickPick([...choices.values()].reverse(), { title: 'Explain a rule', matchOnDetail: true });
  return chosen?.label;
}

function choiceOf(finding: Diagnostic): QuickPickItem {
  return { label: codeOf(finding), detail: finding.message.split('\n', 1)[0] ?? '' };
}

function codeOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}
