import { lastAt, textsAt, writtenAt, type DataNode } from "../documents/data-node.ts";
import { openDocument } from "../documents/open-document.ts";
import { openSibling } from "../open-file.ts";
import type { FoundFile } from "../reader.ts";

/** What VS Code's variables may stand for. */
export interface VariableScope {
  readonly file: FoundFile;
  /** Folder the text is used in. */
  readonly folder: string;
  /** `inputs` of the file. */
  readonly inputs?: DataNode | undefined;
  /** Settings in the same file, as a workspace file has them. */
  readonly settings?: DataNode | undefined;
}

const variable = /\$\{([^{}\n]{1,200})\}/gu;

/**
 * Replaces `${workspaceFolder}`, `${config:…}`, `${input:…}` and the like by what they stand for, so that paths of the
 * arrival can be found; `…` stands for what is not known. Source: VS Code documentation, Variables reference.
 */
export function expandVariables(text: string, scope: VariableScope): string {
  return text.includes("${") ? text.replace(variable, (_, name: string) => expandOne(name, scope)) : text;
}

function expandOne(written: string, scope: VariableScope): string {
  const [name = "", ...rest] = written.split(":");
  const detail = rest.join(":");
  switch (name) {
    case "workspaceFolder":
    case "workspaceRoot":
    case "fileWorkspaceFolder":
      return pathUp(scope.folder, scope.file.base);
    case "cwd":
      return ".";
    case "userHome":
      return "~";
    case "pathSeparator":
    case "/":
      return "/";
    case "env":
      return `$${detail}`;
    case "config":
      return findSetting(detail, scope) ?? "…";
    case "input":
      return findInput(detail, scope.inputs) ?? "…";
    default:
      return "…";
  }
}

/** The way from a folder up to one that holds it. */
function pathUp(folder: string, base: string): string {
  const below = folder === base ? "" : folder.slice(base === "" ? 0 : base.length + 1);
  return below === "" ? "." : Array.from(below.split("/"), () => "..").join("/");
}

function findSetting(key: string, { file, settings }: VariableScope): string | undefined {
  const sibling = openSibling(file, ".vscode/settings.json");
  return (
    writtenAt(settings, key) ?? (sibling === undefined ? undefined : writtenAt(openDocument(sibling, "json"), key))
  );
}

function findInput(id: string, inputs: DataNode | undefined): string | undefined {
  const items = inputs?.kind === "list" ? inputs.items : [];
  const input = items.find((item) => writtenAt(item, "id") === id);
  return writtenAt(input, "default") ?? textsAt(lastAt(input, "args"), "command")[0]?.value;
}
