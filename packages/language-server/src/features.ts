import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CodeActionRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  DeclarationRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  WillRenameFilesRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { aboutFile, aboutProject } from './feature.ts';
import { build, formats } from './features/build.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './features/call-hierarchy.ts';
import { codeAction, codeActionProvider } from './features/code-action.ts';
import { codeLens, resolveCodeLens } from './features/code-lens.ts';
import { pageOfCode } from './features/code-page.ts';
import { completion } from './features/completion.ts';
import { definition } from './features/definition.ts';
import { documentHighlight } from './features/document-highlight.ts';
import { documentLink } from './features/document-link.ts';
import { documentSymbol } from './features/document-symbol.ts';
import { foldingRange } from './features/folding-range.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './features/formatting.ts';
import { hover } from './features/hover.ts';
import { inlayHint } from './features/inlay-hint.ts';
import { preview } from './features/preview.ts';
import { previewSource } from './features/preview-source.ts';
import { references } from './features/references.ts';
import { prepareRename, renameEverywhere } from './features/rename.ts';
import { selectionRange } from './features/selection-range.ts';
import { semanticTokens, semanticTokensDelta, semanticTokensProvider, semanticTokensRange } from './features/semantic-tokens.ts';
import { templates } from './features/templates.ts';
import { answerWhoDecides, decisions } from './features/who-decides.ts';
import { willRenameFiles } from './features/will-rename-files.ts';
import { workspaceSymbol } from './features/workspace-symbol.ts';
import { BUILD, CODE_PAGE, DECISIONS, FORMATS, PREVIEW, PREVIEW_SOURCE, TEMPLATES, WHO_DECIDES } from './protocol.ts';

/** Everything that the server can be asked: the request, what it announces because of it, and the function in `features/` that answers. */
export const features: readonly Feature[] = [
  // While one writes.
  aboutFile(CompletionRequest.type, { completionProvider: { triggerCharacters: [' ', '"', '/', ':'] } }, completion),
  aboutFile(HoverRequest.type, { hoverProvider: true }, hover),

  // To find one's way.
  aboutFile(DefinitionRequest.type, { definitionProvider: true }, definition),
  aboutFile(DeclarationRequest.type, { declarationProvider: true }, definition),
  aboutFile(ReferencesRequest.type, { referencesProvider: true }, references),
  aboutFile(DocumentHighlightRequest.type, { documentHighlightProvider: true }, documentHighlight),
  aboutFile(DocumentSymbolRequest.type, { documentSymbolProvider: true }, documentSymbol),
  aboutProject(WorkspaceSymbolRequest.type, { workspaceSymbolProvider: true }, workspaceSymbol),
  aboutFile(FoldingRangeRequest.type, { foldingRangeProvider: true }, foldingRange),
  aboutFile(SelectionRangeRequest.type, { selectionRangeProvider: true }, selectionRange),
  aboutFile(DocumentLinkRequest.type, { documentLinkProvider: {} }, documentLink),
  aboutFile(CallHierarchyPrepareRequest.type, { callHierarchyProvider: true }, prepareCallHierarchy),
  aboutProject(CallHierarchyIncomingCallsRequest.type, {}, incomingCalls),
  aboutProject(CallHierarchyOutgoingCallsRequest.type, {}, outgoingCalls),
  aboutFile(CodeLensRequest.type, { codeLensProvider: { resolveProvider: true } }, codeLens),
  aboutProject(CodeLensResolveRequest.type, {}, resolveCodeLens),
  aboutFile(InlayHintRequest.type, { inlayHintProvider: true }, inlayHint),
  aboutFile(SemanticTokensRequest.type, { semanticTokensProvider }, semanticTokens),
  aboutFile(SemanticTokensDeltaRequest.type, {}, semanticTokensDelta),
  aboutFile(SemanticTokensRangeRequest.type, {}, semanticTokensRange),

  // To change the text.
  aboutFile(CodeActionRequest.type, { codeActionProvider }, codeAction),
  aboutFile(DocumentFormattingRequest.type, { documentFormattingProvider: true }, formatting),
  aboutFile(DocumentRangeFormattingRequest.type, { documentRangeFormattingProvider: true }, rangeFormatting),
  aboutFile(
    DocumentOnTypeFormattingRequest.type,
    { documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] } },
    onTypeFormatting,
  ),
  aboutFile(PrepareRenameRequest.type, {}, prepareRename),
  aboutFile(RenameRequest.type, { renameProvider: { prepareProvider: true } }, renameEverywhere),
  aboutProject(WillRenameFilesRequest.type, {}, willRenameFiles),

  // To read it.
  aboutFile(DECISIONS, {}, decisions),
  aboutFile(WHO_DECIDES, {}, answerWhoDecides),
  aboutFile(PREVIEW, {}, preview),
  aboutFile(PREVIEW_SOURCE, {}, previewSource),
  aboutProject(TEMPLATES, {}, templates),
  aboutProject(FORMATS, {}, formats),
  aboutFile(BUILD, {}, build),
  aboutProject(CODE_PAGE, {}, pageOfCode),
];
