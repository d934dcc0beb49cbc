import type {
  DecisionQuestion,
  DecisionsResult,
  QuantityQuestion,
  WhoDecidesParams,
  WhoDecidesResult,
} from '@charter/language-server/protocol.ts';
import { DECISIONS, WHO_DECIDES } from '@charter/language-server/protocol.ts';
import { commands, type Disposable, Uri, window, workspace } from 'vscode';
import type { Server } from '../server.ts';

/** Asks which decision is meant and how large it is, one question after another, and shows who decides. A lens names the decision itself. */
export function registerWhoDecides(server: Server): Disposable {
  return commands.registerCommand('charter.whoDecides', async (given?: unknown, name?: unknown) => {
    const uri = typeof given === 'string' ? given : (given instanceof Uri ? given : window.activeTextEditor?.document.uri)?.toString();
    if (uri === undefined) return;
    const decisions = await server.ask<DecisionsResult>(DECISIONS, { textDocument: { uri } });
    const decision = await chooseDecision(decisions, name);
    if (decision === undefined) return;
    const about = { textDocument: { uri }, decision: decision.decision, charter: decision.charter };
    const values: Record<string, string> = {};
    for (const quantity of decision.quantities) {
      const value = await askFor(quantity, decision, (typed) =>
        problemOf(server, { ...about, values: { [quantity.name]: typed } }, quantity),
      );
      if (value === undefined) return;
      if (value !== '') values[quantity.name] = value;
    }
    const { markdown } = await server.ask<WhoDecidesResult>(WHO_DECIDES, { ...about, values } satisfies WhoDecidesParams);
    await show(markdown);
  });
}

async function chooseDecision(decisions: DecisionsResult, name: unknown): Promise<DecisionQuestion | undefined> {
  const named = decisions.find(({ decision }) => decision === name);
  if (named !== undefined) return named;
  if (decisions.length === 0) {
    await window.showInformationMessage('Nothing in this charter says who decides. Begin one with `decision`.');
    return undefined;
  }
  const choices = decisions.map((decision) => ({ label: decision.title, description: decision.decision, decision }));
  return (await window.showQuickPick(choices, { title: 'Who decides?', placeHolder: 'About what?' }))?.decision;
}

/** What somebody answers; an empty text where they do not know, nothing where they gave up. */
async function askFor(
  { name, kind, unit, bounds, options }: QuantityQuestion,
  { title }: DecisionQuestion,
  validateInput: (typed: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  if (options !== undefined) return window.showQuickPick([...options], { title, placeHolder: `Which ${name}?` });
  const form = kind === 'day' ? 'as in 2026-06-01' : `in ${unit ?? 'any unit'}${bounds === undefined ? '' : `, ${bounds}`}`;
  return window.showInputBox({ title, prompt: `How much is ${name}? Write it ${form}; leave it empty if it is not known.`, validateInput });
}

async function problemOf(server: Server, params: WhoDecidesParams, { name }: QuantityQuestion): Promise<string | undefined> {
  if (params.values[name]?.trim() === '') return undefined;
  return (await server.ask<WhoDecidesResult>(WHO_DECIDES, params)).problems[name];
}

async function show(markdown: string): Promise<void> {
  const page = await workspace.openTextDocument({ language: 'markdown', content: markdown });
  await commands.executeCommand('markdown.showPreviewToSide', page.uri);
}
