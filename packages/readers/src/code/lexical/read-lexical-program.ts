import type { Place } from "@doorward/core";
import { hands } from "../commands/hands.ts";
import { nameLanguage } from "../commands/actions/language.ts";
import { unknown } from "../commands/flow/flow.ts";
import { longestSource } from "../commands/limits.ts";
import type { CommandContext, CommandReading, ProgramLanguage } from "../commands/reading.ts";
import { createScope } from "../commands/session/scope.ts";
import { createSession, reportSession, type Scene, type Session } from "../commands/session/session.ts";
import { callTables } from "./calls/tables.ts";
import { followTokens } from "./follow.ts";
import { syntaxes } from "./syntax.ts";
import { readTokens } from "./tokens.ts";

const noContext: CommandContext = { folder: "", resolve: () => undefined };
const deepestLayer = 6;

/**
 * Says what the calls in a program do, by its words alone: Rust, Go, Ruby, PHP, Java (Kotlin and Groovy too), Perl, Lua.
 * Values are followed through variables of one file without regard to order, conditions or functions, so an origin
 * means "may come from". Code that is evaluated and known is read too.
 */
export function readLexicalProgram(
  text: string,
  language: ProgramLanguage,
  at: (offset: number) => Place,
  context: CommandContext = noContext,
): CommandReading {
  const nothing = { effects: [], runs: [], scripts: [], inline: [] };
  if (text.length > longestSource) return { ...nothing, unread: "it is longer than 4 million characters" };
  if (!syntaxes.has(language)) return { ...nothing, unread: `programs in ${language} are not read by their words` };
  const session = createSession(context, hands);
  readProgram(text, language, openScene(session, text, language, at));
  readEvaluated(session, language);
  return reportSession(session);
}

function openScene(session: Session, text: string, language: ProgramLanguage, at: (offset: number) => Place): Scene {
  return {
    session,
    language: nameLanguage(language),
    text,
    at,
    traits: [],
    time: "load",
    layer: 0,
    depth: 0,
    calls: [],
    scope: createScope(),
    gaps: unknown,
    isRound: false,
  };
}

function readProgram(text: string, language: ProgramLanguage, scene: Scene): void {
  const syntax = syntaxes.get(language);
  const actions = callTables.get(language);
  if (syntax === undefined || actions === undefined) return;
  const { tokens, isCut } = readTokens(language === "php" ? blankPage(text) : text, syntax);
  if (isCut) scene.session.unread ??= "it is longer than is read";
  followTokens(tokens, scene, syntax, actions, language);
}

/** Code in the same language that the program evaluates and that is known. */
function readEvaluated(session: Session, language: ProgramLanguage): void {
  const read = new Set<string>();
  for (let round = 0; round < deepestLayer; round += 1) {
    const found = [...session.inline].filter(([key, program]) => program.language === language && !read.has(key));
    if (found.length === 0) return;
    for (const [key, { code, at, layer }] of found.slice(0, 50)) {
      read.add(key);
      readProgram(code, language, { ...openScene(session, code, language, at), layer });
    }
  }
}

/** A page around PHP becomes blanks of the same length; a text without a tag is all PHP. */
function blankPage(text: string): string {
  if (!text.includes("<?")) return text;
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("<?", at);
    const codeStart =
      open < 0 ? text.length : open + (/^<\?(?:php|=)?/iu.exec(text.slice(open, open + 5))?.[0].length ?? 2);
    const close = text.indexOf("?>", codeStart);
    const codeEnd = close < 0 ? text.length : close;
    pieces.push(text.slice(at, codeStart).replaceAll(/[^\n]/gu, " "), text.slice(codeStart, codeEnd));
    if (close >= 0) pieces.push("; ");
    at = close < 0 ? text.length : close + 2;
  }
  return pieces.join("");
}
