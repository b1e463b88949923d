// Stands in for Visual Studio Code: loads the extension, opens a text, asks every provider, and prints what came.
// Arguments: the extension's folder, the command `takst`, the ruleset's folder.
"use strict";

const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

const [extensionFolder, command, folder] = process.argv.slice(2);
const providers = {};
const commands = {};
const listeners = {};
const told = [];
const shown = [];

class Position { constructor(line, character) { Object.assign(this, { line, character }); } }
class Range { constructor(start, end) { Object.assign(this, { start, end }); } }
class Uri { constructor(text) { this.text = text; this.fsPath = text.replace("file://", ""); } toString() { return this.text; } static parse(text) { return new Uri(text); } }
class Kind { constructor(value) { this.value = value; } append(part) { return new Kind(this.value ? `${this.value}.${part}` : part); } }
const record = (...names) => class { constructor(...values) { names.forEach((name, index) => { this[name] = values[index]; }); } };
class WorkspaceEdit { constructor() { this.edits = {}; } set(uri, edits) { this.edits[uri.toString()] = edits; } }
const disposable = { dispose() {} };
const register = (name) => (selector, provider) => { providers[name] = provider; return disposable; };
const on = (name) => (listener) => { listeners[name] = listener; return disposable; };

const file = (name) => pathToFileURL(path.join(folder, name)).toString();
function document(name) {
  const one = { uri: new Uri(file(name)), languageId: "takst", version: 1, text: fs.readFileSync(path.join(folder, name), "utf8"), getText() { return this.text; } };
  return one;
}
const rules = document("01-rules.takst");

const vscode = {
  Position, Range, Uri, WorkspaceEdit,
  CodeActionKind: { Empty: new Kind(""), QuickFix: new Kind("quickfix") },
  Location: record("uri", "range"), TextEdit: record("range", "newText"), MarkdownString: record("value"),
  Diagnostic: record("range", "message", "severity"), DiagnosticRelatedInformation: record("location", "message"),
  CompletionItem: record("label", "kind"), CompletionList: record("items", "isIncomplete"), Hover: record("contents", "range"),
  DocumentSymbol: record("name", "detail", "kind", "range", "selectionRange"), CodeAction: record("title", "kind"), CodeLens: record("range"),
  EventEmitter: class { constructor() { this.event = () => disposable; } fire() { told.push("lenses"); } },
  commands: { registerCommand: (name, run) => { commands[name] = run; return disposable; } },
  window: { createOutputChannel: () => ({ appendLine: (line) => shown.push(line), append() {}, show() {} }), showWarningMessage: (message) => shown.push(message) },
  languages: {
    createDiagnosticCollection: () => ({ set: (uri, ones) => told.push([uri.toString(), ones]), clear() {} }),
    registerCompletionItemProvider: register("completion"), registerHoverProvider: register("hover"), registerDefinitionProvider: register("definition"),
    registerReferenceProvider: register("references"), registerRenameProvider: register("rename"), registerDocumentSymbolProvider: register("outline"),
    registerDocumentFormattingEditProvider: register("formatting"), registerDocumentRangeFormattingEditProvider: register("ranges"),
    registerCodeActionsProvider: register("actions"), registerCodeLensProvider: register("lenses"),
  },
  workspace: {
    getConfiguration: () => ({ get: () => command }), workspaceFolders: [{ uri: new Uri(pathToFileURL(folder).toString()), name: "demo" }], textDocuments: [rules],
    createFileSystemWatcher: () => ({ onDidCreate() {}, onDidChange() {}, onDidDelete() {}, ...disposable }),
    onDidOpenTextDocument: on("open"), onDidChangeTextDocument: on("change"), onDidSaveTextDocument: on("save"), onDidCloseTextDocument: on("close"),
  },
};
const load = Module._load;
Module._load = (request, ...rest) => (request === "vscode" ? vscode : load(request, ...rest));

async function until(found) {
  for (let tries = 0; tries < 500; tries++) {
    const one = found();
    if (one) return one;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited in vain; told: ${JSON.stringify(told)}, shown: ${JSON.stringify(shown)}`);
}

function at(words) {
  const before = rules.text.slice(0, rules.text.indexOf(words) + words.length - 1);
  const row = before.split("\n").pop();
  return new Position(before.split("\n").length - 1, row.length);
}

async function main() {
  const extension = require(path.join(extensionFolder, "extension.js"));
  const context = { subscriptions: [] };
  await extension.activate(context);
  const answers = {};
  answers.hover = (await providers.hover.provideHover(rules, at("with AA002"))).contents.value;
  answers.definition = (await providers.definition.provideDefinition(rules, at("at-home")))[0].uri.toString();
  answers.references = (await providers.references.provideReferences(rules, at("at-home"), { includeDeclaration: true })).length;
  answers.renameAt = (await providers.rename.prepareRename(rules, at("at-home"))).placeholder;
  answers.rename = Object.keys((await providers.rename.provideRenameEdits(rules, at("at-home"), "in-house")).edits).length;
  answers.refused = await providers.rename.prepareRename(rules, at("AA001")).catch((error) => error.message);
  answers.outline = (await providers.outline.provideDocumentSymbols(rules)).map((one) => one.name);
  const [lens] = await providers.lenses.provideCodeLenses(rules);
  const resolved = await providers.lenses.resolveCodeLens(lens);
  answers.lens = resolved.command.title;
  await commands["takst.runExample"](...resolved.command.arguments);
  answers.output = shown.join("\n");
  rules.text += "\nAA002\n    cannot be biled with AA001\n";
  rules.version++;
  listeners.change({ document: rules });
  const [, problems] = await until(() => told.find(([uri, ones]) => uri === rules.uri.toString() && ones.length));
  answers.problems = problems.map((one) => [one.code, one.severity]);
  const [fix] = await providers.actions.provideCodeActions(rules, new Range(at("biled"), at("biled")), {});
  answers.fix = [fix.title, fix.kind.value, Object.values(fix.edit.edits)[0][0].newText];
  rules.text = rules.text.replace("cannot be biled with AA001", "max  1 per day");
  listeners.change({ document: rules });
  answers.formatting = (await providers.formatting.provideDocumentFormattingEdits(rules, { tabSize: 4, insertSpaces: true })).map((one) => one.newText);
  rules.text += "    cannot be billed with AA";
  listeners.change({ document: rules });
  const end = new Position(rules.text.split("\n").length - 1, rules.text.split("\n").pop().length);
  const list = await providers.completion.provideCompletionItems(rules, end);
  answers.completion = list.items.filter((one) => one.label.description).map((one) => [one.insertText, one.label.description]);
  await extension.deactivate();
  process.stdout.write(JSON.stringify(answers));
}

main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
