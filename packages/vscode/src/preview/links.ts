import { env, Uri } from 'vscode';

const SCHEMES = ['http', 'https', 'mailto'];

/** Follows a link of a charter, which VS Code asks about first; one that could do more than show a page is not followed. */
export async function openLink(address: string): Promise<void> {
  const uri = parsed(address);
  if (uri !== undefined && SCHEMES.includes(uri.scheme)) await env.openExternal(uri);
}

function parsed(address: string): Uri | undefined {
  try {
    return Uri.parse(address, true);
  } catch {
    return undefined;
  }
}
