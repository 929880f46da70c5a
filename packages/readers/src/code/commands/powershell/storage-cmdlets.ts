import { recordEffect } from "../actions/record.ts";
import { contentOf, deletePath, fillFolder, readPath, writePath } from "../actions/storage.ts";
import { concatenate, type Flow, markEncoded, textOf, unknown } from "../flow/flow.ts";
import { writeRegistry } from "../programs/persistence.ts";
import { listEnvironment } from "../programs/wrappers.ts";
import { emptyList, nothingKnown, objectValue, textValue, toFlow, toName, type Value } from "../scripting/value.ts";
import { type Cmdlet, type CmdletCall, parameterOf } from "./cmdlet-call.ts";

function pathOf(cmdlet: CmdletCall, position = 0): Flow {
  const path = parameterOf(cmdlet, "path literalpath filepath destinationpath", position);
  return path === undefined ? unknown : toFlow(path);
}

function isRegistry(path: Flow): boolean {
  return /^(?:registry::|hk(?:lm|cu|cr|u|cc):|hkey_)/iu.test(textOf(path) ?? "");
}

/** Set-Content, Add-Content, Out-File, Tee-Object. */
const writeContent: Cmdlet = (cmdlet) => {
  const isPiped = /^(?:out-file|tee-object)$/u.test(cmdlet.call.name);
  const value = isPiped ? cmdlet.input : (parameterOf(cmdlet, "value", 1) ?? cmdlet.input);
  const isAppended = cmdlet.call.name === "add-content" || cmdlet.parameters.has("append");
  writePath(cmdlet.call, pathOf(cmdlet), toFlow(value ?? nothingKnown, "\n"), { isAppended });
  return emptyList;
};

const readContent: Cmdlet = (cmdlet) => textValue(readPath(cmdlet.call, pathOf(cmdlet)));

const copyItem: Cmdlet = (cmdlet) => {
  const source = pathOf(cmdlet);
  const goal = parameterOf(cmdlet, "destination newname", 1);
  const content = contentOf(cmdlet.call, source) ?? readPath(cmdlet.call, source);
  writePath(cmdlet.call, goal === undefined ? unknown : toFlow(goal), content);
  return emptyList;
};

const removeItem: Cmdlet = (cmdlet) => {
  deletePath(cmdlet.call, pathOf(cmdlet));
  return emptyList;
};

/** New-Item: a file, a folder, or a key of the registry. */
const newItem: Cmdlet = (cmdlet) => {
  const name = parameterOf(cmdlet, "name");
  const folder = pathOf(cmdlet);
  const path = name === undefined ? folder : concatenate([folder, toFlow(name)], "\\");
  const value = parameterOf(cmdlet, "value target");
  if (isRegistry(path))
    return textValue(writeRegistry(cmdlet.call, path, value === undefined ? undefined : toFlow(value)));
  const isFolder = toName(parameterOf(cmdlet, "itemtype")).startsWith("dir") || cmdlet.parameters.size === 0;
  if (!isFolder) writePath(cmdlet.call, path, value === undefined ? undefined : toFlow(value));
  return objectValue("file", [["fullname", textValue(path)]]);
};

/** Set-ItemProperty and New-ItemProperty: values of the registry, for the most part. */
const setProperty: Cmdlet = (cmdlet) => {
  const path = pathOf(cmdlet);
  const name = parameterOf(cmdlet, "name", 1);
  const value = parameterOf(cmdlet, "value", 2);
  const subject = name === undefined ? path : concatenate([path, toFlow(name)], "\\");
  const payload = value === undefined ? undefined : toFlow(value);
  if (isRegistry(path)) return textValue(writeRegistry(cmdlet.call, subject, payload));
  recordEffect(cmdlet.call, { kind: "write", subject, payload });
  return emptyList;
};

const listItems: Cmdlet = (cmdlet) => {
  const given = parameterOf(cmdlet, "path literalpath", 0);
  if (given === undefined) return nothingKnown;
  if (/^env:/iu.test(toName(given))) return textValue(listEnvironment(cmdlet.call));
  const pattern = parameterOf(cmdlet, "filter include");
  const path = pattern === undefined ? toFlow(given) : concatenate([toFlow(given), toFlow(pattern)], "\\**\\");
  return textValue(readPath(cmdlet.call, path));
};

const expandArchive: Cmdlet = (cmdlet) => {
  const archive = parameterOf(cmdlet, "path literalpath", 0);
  const goal = parameterOf(cmdlet, "destinationpath", 1);
  if (archive === undefined) return emptyList;
  const content = contentOf(cmdlet.call, toFlow(archive)) ?? readPath(cmdlet.call, toFlow(archive));
  if (goal !== undefined) fillFolder(cmdlet.call, toFlow(goal), markEncoded(content, "compressed"));
  return emptyList;
};

const compressArchive: Cmdlet = (cmdlet) => {
  const source: Value = parameterOf(cmdlet, "path literalpath", 0) ?? nothingKnown;
  const goal = parameterOf(cmdlet, "destinationpath", 1) ?? nothingKnown;
  writePath(cmdlet.call, toFlow(goal), markEncoded(readPath(cmdlet.call, toFlow(source)), "compressed"));
  return emptyList;
};

const joinPath: Cmdlet = (cmdlet) => {
  const parts = [parameterOf(cmdlet, "path", 0), parameterOf(cmdlet, "childpath", 1)];
  return textValue(
    concatenate(
      parts.map((part) => (part === undefined ? unknown : toFlow(part))),
      "\\",
    ),
  );
};

/** Cmdlets that work on files and on the registry. */
export const storageCmdlets: readonly (readonly [names: string, cmdlet: Cmdlet])[] = [
  ["set-content add-content out-file tee-object", writeContent],
  ["get-content import-csv import-clixml", readContent],
  ["copy-item move-item rename-item", copyItem],
  ["remove-item clear-content", removeItem],
  ["new-item", newItem],
  ["set-itemproperty new-itemproperty set-item", setProperty],
  ["get-childitem get-item get-itemproperty get-itempropertyvalue", listItems],
  ["expand-archive", expandArchive],
  ["compress-archive", compressArchive],
  ["join-path", joinPath],
];
