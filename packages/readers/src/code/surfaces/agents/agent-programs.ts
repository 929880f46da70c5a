import { commandsAt, lineOrList } from "../commands.ts";
import { entriesOf, itemsAt, valuesAt, walkTexts, writtenAt } from "../documents/data-node.ts";
import { makeFileSurface, makeSetting, makeSurface } from "../facts.ts";
import type { DataReader, NameReader } from "../reader.ts";

/** Programs that an AI coding tool loads or starts because they lie in its folder. */
export const agentPrograms: NameReader = {
  tool: "opencode",
  kind: "name",
  files: { under: [".opencode/plugin", ".opencode/plugins", ".opencode/tool", ".opencode/tools"] },
  read: (file) => [makeFileSurface(file, { what: "plugin", name: file.name, trigger: "open-agent", automatic: true })],
};

/** Hooks of Cline, which are executable files named after the event. */
export const clineHooks: NameReader = {
  tool: "cline",
  kind: "name",
  files: { under: [".clinerules/hooks"] },
  read: (file) => [makeFileSurface(file, { what: "hook", name: file.name, trigger: "open-agent", automatic: true })],
};

/** The machine that Cursor prepares for its remote agents. */
export const cursorEnvironment: DataReader = {
  tool: "cursor",
  kind: "data",
  files: { names: ["environment.json"], under: [".cursor"] },
  *read(file, root) {
    const terminals = itemsAt(root, "terminals").flatMap((terminal) => commandsAt(terminal, ["command"]));
    const commands = [...lineOrList(valuesAt(root, "install")), ...lineOrList(valuesAt(root, "start")), ...terminals];
    const { start, end } = root;
    if (commands.length > 0)
      yield makeSurface(file, { what: "environment", name: "install", trigger: "container", start, end, commands });
  },
};

/**
 * Options of Aider, which reads them from the top of the repository. Source: aider.chat, Options reference.
 */
export const aiderOptions: DataReader = {
  tool: "aider",
  kind: "data",
  format: "yaml",
  files: { names: [".aider.conf.yml", ".aider.conf.yaml"] },
  *read(file, root) {
    const runsLint = writtenAt(root, "auto-lint") !== "false";
    const automatic = (key: string) =>
      key === "notifications-command" || (key === "lint-cmd" ? runsLint : writtenAt(root, "auto-test") === "true");
    for (const { key, keyStart, value } of entriesOf(root)) {
      if (/^(?:lint-cmd|test-cmd|notifications-command)$/u.test(key)) {
        const commands = walkTextCommands(value);
        const extra = { trigger: "open-agent" as const, automatic: automatic(key), start: keyStart };
        yield makeSurface(file, { what: "setting-command", name: key, ...extra, commands });
      } else if (/^(?:yes-always|load|set-env|openai-api-base|editor|read|env-file|suggest-shell-commands)$/u.test(key))
        for (const text of walkTextCommands(value.kind === "plain" ? { ...value, kind: "text" } : value))
          yield makeSetting(file, { key, value: text.text, start: text.start });
    }
  },
};

/** Each text of a value; a lint command may be written with the language before it. */
function walkTextCommands(value: Parameters<typeof walkTexts>[0]) {
  return Array.from(walkTexts(value), ({ text }) => {
    const language = /^[a-z]{1,20}:\s{1,9}/u.exec(text.value)?.[0] ?? "";
    return { text: text.value.slice(language.length), start: text.start + language.length };
  });
}
