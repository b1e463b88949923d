// Wires `takst lsp` to Visual Studio Code. All answers come from the server; here they only change their shape.
"use strict";

const vscode = require("vscode");
const { Connection } = require("./rpc.js");

const SELECTOR = [{ language: "takst" }];
const WATCHED = "**/*.{takst,csv}";

let connection;
let diagnostics;
let output;
let lensesChanged;

// ---------------------------------------------------------------- shapes

const position = (at) => new vscode.Position(at.line, at.character);
const range = (one) => new vscode.Range(position(one.start), position(one.end));
const plainPosition = (at) => ({ line: at.line, character: at.character });
const plainRange = (one) => ({ start: plainPosition(one.start), end: plainPosition(one.end) });
const location = (one) => new vscode.Location(vscode.Uri.parse(one.uri), range(one.range));
const textEdit = (one) => new vscode.TextEdit(range(one.range), one.newText);
const uriOf = (document) => ({ uri: document.uri.toString() });
const markdown = (content) => new vscode.MarkdownString(typeof content === "string" ? content : content.value);

function workspaceEdit(edit) {
  const made = new vscode.WorkspaceEdit();
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) made.set(vscode.Uri.parse(uri), edits.map(textEdit));
  return made;
}

function problem(one) {
  const made = new vscode.Diagnostic(range(one.range), one.message, one.severity - 1);
  made.code = one.code;
  made.source = one.source;
  made.relatedInformation = (one.relatedInformation ?? []).map(
    (note) => new vscode.DiagnosticRelatedInformation(location(note.location), note.message),
  );
  return made;
}

function completionItem(one) {
  const label = one.labelDetails ? { label: one.label, description: one.labelDetails.description } : one.label;
  const made = new vscode.CompletionItem(label, one.kind - 1);
  made.detail = one.detail;
  made.documentation = one.documentation ? markdown(one.documentation) : undefined;
  made.sortText = one.sortText;
  made.filterText = one.filterText;
  made.insertText = one.textEdit.newText;
  made.range = range(one.textEdit.range);
  return made;
}

function symbol(one) {
  const made = new vscode.DocumentSymbol(one.name, "", one.kind - 1, range(one.range), range(one.selectionRange));
  made.children = (one.children ?? []).map(symbol);
  return made;
}

function action(one) {
  const made = new vscode.CodeAction(one.title, vscode.CodeActionKind.Empty.append(one.kind));
  made.edit = workspaceEdit(one.edit);
  made.isPreferred = one.isPreferred;
  made.diagnostics = (one.diagnostics ?? []).map(problem);
  return made;
}

function lensCommand(command) {
  return { title: command.title, command: "takst.runExample", arguments: command.arguments };
}

// ---------------------------------------------------------------- questions

async function ask(method, params) {
  return connection ? connection.request(method, params) : null;
}

const at = (document, place) => ({ textDocument: uriOf(document), position: plainPosition(place) });
const options = (formatting) => ({ tabSize: formatting.tabSize, insertSpaces: formatting.insertSpaces });

const completion = {
  async provideCompletionItems(document, place) {
    const found = await ask("textDocument/completion", at(document, place));
    return found ? new vscode.CompletionList(found.items.map(completionItem), found.isIncomplete) : [];
  },
};

const hover = {
  async provideHover(document, place) {
    const found = await ask("textDocument/hover", at(document, place));
    return found ? new vscode.Hover(markdown(found.contents), found.range ? range(found.range) : undefined) : null;
  },
};

const definition = {
  async provideDefinition(document, place) {
    return ((await ask("textDocument/definition", at(document, place))) ?? []).map(location);
  },
};

const references = {
  async provideReferences(document, place, context) {
    const asked = { ...at(document, place), context: { includeDeclaration: context.includeDeclaration } };
    return ((await ask("textDocument/references", asked)) ?? []).map(location);
  },
};

const rename = {
  async prepareRename(document, place) {
    const found = await ask("textDocument/prepareRename", at(document, place));
    return found ? { range: range(found.range), placeholder: found.placeholder } : null;
  },
  async provideRenameEdits(document, place, newName) {
    const found = await ask("textDocument/rename", { ...at(document, place), newName });
    return found ? workspaceEdit(found) : null;
  },
};

const outline = {
  async provideDocumentSymbols(document) {
    return ((await ask("textDocument/documentSymbol", { textDocument: uriOf(document) })) ?? []).map(symbol);
  },
};

const formatting = {
  async provideDocumentFormattingEdits(document, chosen) {
    const asked = { textDocument: uriOf(document), options: options(chosen) };
    return ((await ask("textDocument/formatting", asked)) ?? []).map(textEdit);
  },
  async provideDocumentRangeFormattingEdits(document, lines, chosen) {
    const asked = { textDocument: uriOf(document), range: plainRange(lines), options: options(chosen) };
    return ((await ask("textDocument/rangeFormatting", asked)) ?? []).map(textEdit);
  },
};

const actions = {
  async provideCodeActions(document, lines, context) {
    const only = context.only ? [context.only.value] : undefined;
    const asked = { textDocument: uriOf(document), range: plainRange(lines), context: { diagnostics: [], only } };
    return ((await ask("textDocument/codeAction", asked)) ?? []).map(action);
  },
};

const lenses = {
  async provideCodeLenses(document) {
    const found = (await ask("textDocument/codeLens", { textDocument: uriOf(document) })) ?? [];
    return found.map((one) => Object.assign(new vscode.CodeLens(range(one.range)), { asked: one }));
  },
  async resolveCodeLens(lens) {
    const found = await ask("codeLens/resolve", lens.asked);
    lens.command = lensCommand(found.command);
    return lens;
  },
};

async function runExample(uri, line) {
  const found = await ask("workspace/executeCommand", { command: "takst.runExample", arguments: [uri, line] });
  if (!found) return;
  output.appendLine(found.full);
  output.appendLine("");
  output.show(true);
}

// ---------------------------------------------------------------- what the server says

function told(method, params) {
  switch (method) {
    case "textDocument/publishDiagnostics":
      diagnostics.set(vscode.Uri.parse(params.uri), params.diagnostics.map(problem));
      return null;
    case "window/showMessage":
      vscode.window.showWarningMessage(params.message);
      return null;
    case "workspace/codeLens/refresh":
      lensesChanged.fire();
      return null;
    case "stderr":
      output.append(params);
      return null;
    default:
      return null;
  }
}

// ---------------------------------------------------------------- start and end

async function start() {
  const command = vscode.workspace.getConfiguration("takst").get("command") || "takst";
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.length ? folders[0].uri.fsPath : undefined;
  const started = new Connection(command, ["lsp"], folder, told, (reason) => {
    if (connection !== started) return;
    connection = undefined;
    vscode.window.showWarningMessage(
      `takst: the language server cannot run (${reason}). Install it with: pip install "takst[lsp]", or set takst.command.`,
    );
  });
  connection = started;
  await started.request("initialize", {
    processId: process.pid,
    rootUri: folders.length ? folders[0].uri.toString() : null,
    workspaceFolders: folders.map((one) => ({ uri: one.uri.toString(), name: one.name })),
    capabilities: {
      general: { positionEncodings: ["utf-16"] },
      textDocument: {
        publishDiagnostics: { relatedInformation: true },
        hover: { contentFormat: ["markdown"] },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } } },
        rename: { prepareSupport: true },
      },
      workspace: { codeLens: { refreshSupport: true } },
    },
  });
  started.notify("initialized", {});
  for (const document of vscode.workspace.textDocuments) opened(document);
}

function opened(document) {
  if (document.languageId !== "takst" || !connection) return;
  connection.notify("textDocument/didOpen", {
    textDocument: { ...uriOf(document), languageId: "takst", version: document.version, text: document.getText() },
  });
}

function changed(event) {
  const document = event.document;
  if (document.languageId !== "takst" || !connection) return;
  connection.notify("textDocument/didChange", {
    textDocument: { ...uriOf(document), version: document.version },
    contentChanges: [{ text: document.getText() }],
  });
}

function simple(method) {
  return (document) => {
    if (document.languageId === "takst" && connection) connection.notify(method, { textDocument: uriOf(document) });
  };
}

function onDisk(type) {
  return (uri) => connection?.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri.toString(), type }] });
}

async function activate(context) {
  output = vscode.window.createOutputChannel("takst");
  diagnostics = vscode.languages.createDiagnosticCollection("takst");
  lensesChanged = new vscode.EventEmitter();
  const watcher = vscode.workspace.createFileSystemWatcher(WATCHED);
  watcher.onDidCreate(onDisk(1));
  watcher.onDidChange(onDisk(2));
  watcher.onDidDelete(onDisk(3));
  context.subscriptions.push(
    output,
    diagnostics,
    watcher,
    vscode.workspace.onDidOpenTextDocument(opened),
    vscode.workspace.onDidChangeTextDocument(changed),
    vscode.workspace.onDidSaveTextDocument(simple("textDocument/didSave")),
    vscode.workspace.onDidCloseTextDocument(simple("textDocument/didClose")),
    vscode.languages.registerCompletionItemProvider(SELECTOR, completion, " ", '"', "."),
    vscode.languages.registerHoverProvider(SELECTOR, hover),
    vscode.languages.registerDefinitionProvider(SELECTOR, definition),
    vscode.languages.registerReferenceProvider(SELECTOR, references),
    vscode.languages.registerRenameProvider(SELECTOR, rename),
    vscode.languages.registerDocumentSymbolProvider(SELECTOR, outline),
    vscode.languages.registerDocumentFormattingEditProvider(SELECTOR, formatting),
    vscode.languages.registerDocumentRangeFormattingEditProvider(SELECTOR, formatting),
    vscode.languages.registerCodeActionsProvider(SELECTOR, actions),
    vscode.languages.registerCodeLensProvider(SELECTOR, { ...lenses, onDidChangeCodeLenses: lensesChanged.event }),
    vscode.commands.registerCommand("takst.runExample", runExample),
    vscode.commands.registerCommand("takst.restart", async () => {
      await deactivate();
      await start();
    }),
  );
  try {
    await start();
  } catch (error) {
    output.appendLine(String(error)); // the warning has been shown when the server ended
  }
}

async function deactivate() {
  const ending = connection;
  connection = undefined;
  diagnostics?.clear();
  await ending?.stop();
}

module.exports = { activate, deactivate };
