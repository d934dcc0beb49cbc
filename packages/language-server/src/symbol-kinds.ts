import { SymbolKind } from 'vscode-languageserver';

/** Editors know the kinds of things in programs; these come nearest, so that things of a kind share a picture. */
const kinds: Readonly<Record<string, SymbolKind>> = {
  Asset: SymbolKind.Package,
  Assumption: SymbolKind.Boolean,
  CharterBlock: SymbolKind.Namespace,
  Commitment: SymbolKind.Constant,
  Contributor: SymbolKind.Object,
  Decision: SymbolKind.Method,
  DecisionRecord: SymbolKind.Event,
  DecisionRule: SymbolKind.EnumMember,
  Definition: SymbolKind.Key,
  Deliverable: SymbolKind.File,
  Escalation: SymbolKind.Array,
  Experiment: SymbolKind.Function,
  Forum: SymbolKind.Interface,
  Group: SymbolKind.Class,
  Log: SymbolKind.Array,
  LogEntry: SymbolKind.Event,
  Meeting: SymbolKind.Event,
  Metric: SymbolKind.Number,
  Milestone: SymbolKind.Constant,
  MinimumWin: SymbolKind.Constant,
  NamedText: SymbolKind.String,
  Option: SymbolKind.EnumMember,
  Outcome: SymbolKind.Constant,
  Parameter: SymbolKind.Variable,
  Partner: SymbolKind.Module,
  Person: SymbolKind.Object,
  Pivot: SymbolKind.Operator,
  Raci: SymbolKind.Array,
  Role: SymbolKind.Class,
  Use: SymbolKind.File,
  Workstream: SymbolKind.Struct,
};

/** The kind of symbol for a type of the grammar. */
export function symbolKind(type: string): SymbolKind {
  return kinds[type] ?? SymbolKind.Property;
}
