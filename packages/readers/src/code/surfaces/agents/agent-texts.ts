import { readYaml } from "../documents/yaml.ts";
import { lastAt, walkTexts, type DataNode } from "../documents/data-node.ts";
import { makeSurface } from "../facts.ts";
import type { SurfaceFact, SurfaceFile, TextReader } from "../reader.ts";

/** Longest head of a text file that is read as settings. */
const longestHead = 20_000;

/**
 * Texts that an AI coding tool reads as commands, skills or helpers. What they tell the model is somebody else's to read;
 * here only what the tool itself runs: hooks in the head, and `!`-marked commands. Source: Claude Code slash commands.
 */
export const agentTexts: TextReader = {
  tool: "claude",
  kind: "text",
  files: { endings: ["md"], under: [".claude/commands", ".claude/agents"] },
  read: readAgentText,
};

/** A skill, which stands in a folder of its own. */
export const agentSkills: TextReader = {
  tool: "claude",
  kind: "text",
  files: { names: ["skill.md"] },
  read: readAgentText,
};

/** Custom commands of Gemini CLI and Qwen Code, whose prompts may hold `!{command}`. */
export const promptCommands: TextReader = {
  tool: "gemini",
  kind: "text",
  files: { endings: ["toml"], under: [".gemini/commands", ".qwen/commands"] },
  *read(file) {
    yield* readMarked(file, /!\{([^\n]{1,2000}?)\}/gu);
  },
};

function* readAgentText(file: SurfaceFile): Generator<SurfaceFact> {
  yield* readMarked(file, /!`([^`\n]{1,2000})`/gu);
  const head = /^---\r?\n([^]{0,20000}?)\n---/u.exec(file.text.slice(0, longestHead));
  if (head === null) return;
  yield* readHeadHooks(file, lastAt(readYaml(head[1] ?? "").root, "hooks"), head[0].indexOf("\n") + 1);
}

/** Commands the tool runs before it hands the text to the model. */
function* readMarked(file: SurfaceFile, mark: RegExp): Generator<SurfaceFact> {
  for (const match of file.text.matchAll(mark)) {
    const start = match.index + 2;
    const commands = [{ text: match[1] ?? "", start }];
    yield makeSurface(file, { what: "prompt-command", name: file.name, trigger: "manual", start, commands });
  }
}

function* readHeadHooks(file: SurfaceFile, hooks: DataNode | undefined, offset: number): Generator<SurfaceFact> {
  for (const { keys, text } of walkTexts(hooks)) {
    if (keys.at(-1) !== "command") continue;
    const start = text.start + offset;
    const commands = [{ text: text.value, start }];
    yield makeSurface(file, {
      what: "hook",
      name: keys[0] ?? "",
      trigger: "open-agent",
      automatic: true,
      start,
      commands,
    });
  }
}
