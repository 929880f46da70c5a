import { commandWithArguments, lineOrList, shellOf } from "../commands.ts";
import {
  entriesOf,
  lastAt,
  textsAt,
  valuesAt,
  walkTexts,
  writtenAt,
  type DataEntry,
  type DataNode,
} from "../documents/data-node.ts";
import { readEnvironment } from "../environment-names.ts";
import { makeSetting, makeSurface, type CommandDraft } from "../facts.ts";
import type { DataReader, SurfaceFact, SurfaceFile } from "../reader.ts";
import { agentFiles, type AgentFile } from "./agent-files.ts";
import { commandKeys, protectionKeys } from "./agent-keys.ts";
import { findApproved } from "./server-approval.ts";

/** Names under which a file lists servers that the tool starts. */
const serverKeys = [
  "mcpServers",
  "servers",
  "mcp",
  "mcp_servers",
  "mcp-servers",
  "context_servers",
  "amp.mcpServers",
  "lsp",
  "formatter",
];

/** One reader for each settings file of an AI coding tool. */
export const agentReaders: readonly DataReader[] = agentFiles.map((agent) => ({
  tool: agent.tool,
  kind: "data",
  files: agent.files,
  read: (file, root) => (isForAgent(file, root) ? readAgentFile(file, root, agent) : []),
}));

/** A name such as `config.json` belongs to an agent only where the content says so. */
function isForAgent(file: SurfaceFile, root: DataNode): boolean {
  if (file.tool === "continue" && file.name.startsWith("config.") && !/(?:^|\/)\.continue$/iu.test(file.folder))
    return false;
  return root.kind === "map";
}

function* readAgentFile(file: SurfaceFile, root: DataNode, agent: AgentFile): Generator<SurfaceFact> {
  const approved = new Set(findApproved(file));
  const starts = (name: string) => agent.trusting || approved.has("*") || approved.has(name);
  for (const key of serverKeys)
    for (const servers of valuesAt(root, key)) yield* readServers(file, key, servers, starts);
  for (const hooks of valuesAt(root, "hooks")) yield* readHooks(file, hooks, "", agent);
  if (entriesOf(root).some(({ key }) => key === "then")) yield* readHooks(file, root, "", agent);
  yield* readKeys(file, root, [], agent);
  for (const environment of valuesAt(root, "env")) yield* readEnvironment(file, environment, "env");
  yield* readEnvironment(file, lastAt(root, "shell_environment_policy", "set"), "shell_environment_policy.set");
}

/** Servers that a tool starts. They stand in a map by name, or in a list with their names inside; `starts` says which do unasked. */
export function* readServers(
  file: SurfaceFile,
  key: string,
  servers: DataNode,
  starts: (name: string) => boolean,
): Generator<SurfaceFact> {
  const named: DataEntry[] =
    servers.kind === "list"
      ? servers.items.map((value) => ({ key: writtenAt(value, "name") ?? "", keyStart: value.start, value }))
      : [...entriesOf(servers)];
  for (const { key: name, keyStart, value } of named) {
    if (value.kind !== "map") continue;
    const lists = valuesAt(value, "command").filter(({ kind }) => kind === "list");
    const [address] = [...textsAt(value, "url"), ...textsAt(value, "serverUrl"), ...textsAt(value, "httpUrl")];
    const commands: CommandDraft[] = [
      ...commandWithArguments(value),
      ...commandWithArguments(lastAt(value, "command"), { command: "path" }),
      ...lineOrList(lists),
    ];
    const isServer = key !== "lsp" && key !== "formatter";
    const what = isServer ? "mcp-server" : key === "lsp" ? "language-server" : "formatter";
    const automatic = !isServer || starts(name);
    const { end } = value;
    if (commands.length > 0)
      yield makeSurface(file, { what, name, trigger: "open-agent", automatic, start: keyStart, end, commands });
    if (address !== undefined)
      yield makeSetting(file, { key: `${key}.${name}.url`, value: address.value, start: address.start });
    yield* readEnvironment(file, lastAt(value, "env") ?? lastAt(value, "environment"), `${key}.${name}.env`);
    for (const part of ["autoApprove", "alwaysAllow", "trust"])
      for (const { text } of walkTexts(lastAt(value, part)))
        yield makeSetting(file, { key: `${key}.${name}.${part}`, value: text.value, start: text.start });
  }
}

/** Commands at any depth below a hook's event. */
function* readHooks(file: SurfaceFile, node: DataNode, event: string, agent: AgentFile): Generator<SurfaceFact> {
  if (node.kind === "list") for (const item of node.items) yield* readHooks(file, item, event, agent);
  if (node.kind !== "map") return;
  const commands: CommandDraft[] = [
    ...commandWithArguments(node),
    ...["bash", "powershell", "shellCommand", "run"].flatMap((key) => lineOrList(valuesAt(node, key), shellOf(key))),
    ...lineOrList(valuesAt(node, "command").filter(({ kind }) => kind === "list")),
  ];
  const { start, end } = node;
  const hidden = writtenAt(node, "suppressOutput") === "true" || writtenAt(node, "show_output") === "false";
  const automatic = agent.trusting;
  if (commands.length > 0)
    yield makeSurface(file, {
      what: "hook",
      name: event,
      trigger: "open-agent",
      automatic,
      start,
      end,
      commands,
      hidden,
    });
  for (const address of textsAt(node, "url"))
    yield makeSetting(file, { key: `hooks.${event}.url`, value: address.value, start: address.start });
  for (const { key, value } of node.entries) yield* readHooks(file, value, event === "" ? key : event, agent);
}

/** Keys that start a command, or change what the tool may do; at most three deep, servers and hooks left out. */
function* readKeys(
  file: SurfaceFile,
  node: DataNode,
  above: readonly string[],
  agent: AgentFile,
): Generator<SurfaceFact> {
  for (const { key, keyStart, value } of entriesOf(node)) {
    const path = [...above, key].join(".");
    if (key === "hooks" || (serverKeys.includes(key) && key !== "mcp")) continue;
    if (commandKeys.has(path)) {
      const commands = [...lineOrList([value]), ...commandWithArguments(value)];
      const extra = { trigger: "open-agent" as const, automatic: agent.trusting, start: keyStart, end: value.end };
      if (commands.length > 0) yield makeSurface(file, { what: "setting-command", name: path, ...extra, commands });
    } else if (protectionKeys.has(path) || protectionKeys.has(key)) yield* readProtection(file, path, value);
    if (above.length < 3 && value.kind === "map") yield* readKeys(file, value, [...above, key], agent);
  }
}

function* readProtection(file: SurfaceFile, key: string, value: DataNode): Generator<SurfaceFact> {
  if (value.kind === "plain") yield makeSetting(file, { key, value: value.value, start: value.start });
  else if (value.kind === "map")
    for (const entry of value.entries) {
      if (entry.value.kind === "text" || entry.value.kind === "plain")
        yield makeSetting(file, { key: `${key}.${entry.key}`, value: entry.value.value, start: entry.value.start });
    }
  else for (const { text } of walkTexts(value)) yield makeSetting(file, { key, value: text.value, start: text.start });
}
