import type {
  Case,
  CommandNode,
  CompoundList,
  For,
  If,
  PipelineNode,
  Redirected,
  Script,
  Select,
  Statement,
  While,
} from "unbash";
import type { EffectTrait } from "@doorward/core";
import { concatenate, type Flow, joinFlows, nothing, textOf, unknown } from "../flow/flow.ts";
import { deepestSubstitution } from "../limits.ts";
import { closeBranches, createScope, type Scope, setHeld } from "../session/scope.ts";
import { addTraits, type Call, mayRepeat, nest, type Scene } from "../session/session.ts";
import { followCommand } from "./command.ts";
import { expandText, expandWord } from "./expand.ts";
import { defineFunction } from "./functions.ts";
import type { Machine } from "./machine.ts";
import { readRedirects, writeOutputs } from "./redirects.ts";

const mostRounds = 64;

/** Follows statements one after the other; gives what they print together. */
export function followStatements(statements: readonly Statement[], machine: Machine): Flow {
  const printed: Flow[] = [];
  for (const [index, statement] of statements.entries()) {
    const isDisowned = statement.background === true && isDisown(statements[index + 1]);
    const output = followStatement(statement, machine, isDisowned);
    if (output !== nothing && printed.length < 256) printed.push(output);
  }
  return concatenate(printed);
}

function isDisown(statement: Statement | undefined): boolean {
  const command = statement?.command;
  return command?.type === "Command" && command.name?.value === "disown";
}

function followStatement({ command, background }: Statement, machine: Machine, isDisowned: boolean): Flow {
  const traits: readonly EffectTrait[] = isDisowned ? ["background", "detached"] : ["background"];
  const inside = background === true ? withScene(machine, addTraits(machine.scene, traits)) : machine;
  if (command.type !== "AndOr") return followPipeline(command, inside);
  return concatenate(
    command.commands.map((one, index) => followAlternative(one, command.operators[index - 1], inside)),
  );
}

/** What stands behind `||` may not run: its variables join those from before. */
function followAlternative(node: PipelineNode, operator: string | undefined, machine: Machine): Flow {
  if (operator !== "||") return followPipeline(node, machine);
  return inBranches(machine, [(branch) => followPipeline(node, branch)], true);
}

function followPipeline(node: PipelineNode, machine: Machine): Flow {
  if (node.type !== "Pipeline") return followNode(node, machine);
  let output: Flow | undefined;
  for (const command of node.commands)
    output = followNode(command, output === undefined ? machine : { ...machine, stdin: output });
  return output ?? nothing;
}

function withScene(machine: Machine, scene: Scene): Machine {
  return scene === machine.scene ? machine : { ...machine, scene };
}

function withScope(machine: Machine, scope: Scope): Machine {
  return { ...machine, scene: { ...machine.scene, scope } };
}

/** Follows a command of any kind; gives its standard output. */
function followNode(node: CommandNode, machine: Machine): Flow {
  if (node.type === "Command") return followCommand(node, machine);
  return nest(machine.scene.session, unknown, () => followBlock(node, machine));
}

function followBlock(node: Exclude<CommandNode, { type: "Command" }>, machine: Machine): Flow {
  switch (node.type) {
    case "If":
      return followIf(node, machine);
    case "For":
    case "Select":
      return followFor(node, machine);
    case "While":
      return followWhile(node, machine);
    case "ArithmeticFor":
      return inBranches(
        withScene(machine, repeat(machine.scene, node.test === undefined)),
        [(branch) => followList(node.body, branch)],
        true,
      );
    case "Case":
      return followCase(node, machine);
    case "Subshell":
      return followList(node.body, withScope(machine, createScope(machine.scene.scope)));
    case "BraceGroup":
      return followList(node.body, machine);
    case "Redirected":
      return followRedirected(node, machine);
    case "Function":
      return defineFunction(node, machine, { node: followNode, list: followList });
    case "Coproc":
      return node.body.type === "CompoundList" ? followList(node.body, machine) : followNode(node.body, machine);
    default:
      return nothing;
  }
}

/** Follows the commands of a block. */
function followList(list: CompoundList, machine: Machine): Flow {
  return followStatements(list.commands, machine);
}

/** Follows ways of which at most one is taken. */
function inBranches(machine: Machine, ways: readonly ((branch: Machine) => Flow)[], mayBeSkipped: boolean): Flow {
  const { scope } = machine.scene;
  const branches = ways.map(() => createScope(scope));
  const outputs = ways.map((way, index) => way(withScope(machine, branches[index] ?? scope)));
  closeBranches(scope, branches, mayBeSkipped);
  return concatenate(outputs.filter((output) => output !== nothing));
}

function followIf(node: If, machine: Machine): Flow {
  followList(node.clause, machine);
  for (const { clause } of node.elif) followList(clause, machine);
  const bodies = [node.then, ...node.elif.map(({ then }) => then), ...(node.else === undefined ? [] : [node.else])];
  return inBranches(
    machine,
    bodies.map((body) => (branch) => followList(body, branch)),
    node.else === undefined,
  );
}

function followCase(node: Case, machine: Machine): Flow {
  expandText(node.word, machine);
  return inBranches(
    machine,
    node.items.map((item) => (branch) => followList(item.body, branch)),
    true,
  );
}

/** A loop over known words is followed word by word, unless it stands in another such loop. */
function followFor(node: For | Select, machine: Machine): Flow {
  const items: readonly Flow[] = node.wordlist?.flatMap((word) => expandWord(word, machine)) ?? [unknown];
  const isShort = items.length <= mostRounds && items.every((item) => textOf(item) !== undefined);
  if (!isShort || machine.scene.isRound || !mayRepeat(machine.scene.session)) {
    const any = items.slice(0, mostRounds).reduce(joinFlows, unknown);
    return inBranches(machine, [(branch) => followRound(node, any, branch)], true);
  }
  const inside = withScene(machine, { ...machine.scene, isRound: true });
  return concatenate(items.map((item) => followRound(node, item, inside)));
}

function followRound(node: For | Select, item: Flow, machine: Machine): Flow {
  setHeld(machine.scene.scope, node.name.value, item);
  return followList(node.body, machine);
}

function followWhile(node: While, machine: Machine): Flow {
  const isEndless = isAlways(node);
  const inside = withScene(machine, repeat(machine.scene, isEndless));
  return inBranches(
    inside,
    [
      (branch) => {
        followList(node.clause, branch);
        return followList(node.body, branch);
      },
    ],
    true,
  );
}

/** `while true`, `while :`, `until false`. */
function isAlways({ kind, clause }: While): boolean {
  const command = clause.commands[0]?.command;
  if (clause.commands.length !== 1 || command?.type !== "Command") return false;
  const name = command.name?.value ?? "";
  return kind === "while" ? /^(?:true|:|1)$/u.test(name) : name === "false";
}

function repeat(scene: Scene, isEndless: boolean): Scene {
  return isEndless ? addTraits(scene, ["repeated"]) : scene;
}

function followRedirected({ command, redirects, pos, end }: Redirected, machine: Machine): Flow {
  const bare: Call = {
    scene: machine.scene,
    name: "redirect",
    program: nothing,
    args: [],
    stdin: machine.stdin,
    start: pos,
    end,
  };
  const { stdin, traits, outputs } = readRedirects(redirects, machine, bare);
  const inside: Machine = { ...machine, stdin, scene: addTraits(machine.scene, traits) };
  const printed = followNode(command, inside);
  if (outputs.length === 0) return printed;
  writeOutputs(bare, outputs, printed);
  return nothing;
}

/** Follows a script inside a word; what it sets stays inside. */
export function followScript(script: Script, offset: number, outer: Machine): Flow {
  const { session } = outer.scene;
  if (outer.substitutions >= deepestSubstitution) {
    session.unread ??= "its substitutions are nested too deeply";
    return unknown;
  }
  const machine: Machine = { ...outer, substitutions: outer.substitutions + 1 };
  return nest(session, unknown, () => {
    const scene = { ...machine.scene, scope: createScope(machine.scene.scope) };
    if (script.source === undefined) return followStatements(script.commands, { ...machine, scene });
    // Escaped backticks: positions count in the text without the backslashes.
    const place = scene.at(offset);
    return followStatements(script.commands, { ...machine, scene: { ...scene, text: script.source, at: () => place } });
  });
}
