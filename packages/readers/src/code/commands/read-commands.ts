import { arrivalRoot, flowOf, known, unknown } from "./flow/flow.ts";
import { chooseLanguage } from "./choose-language.ts";
import { hands } from "./hands.ts";
import { longestSource } from "./limits.ts";
import type { CommandContext, CommandLanguage, CommandReading, CommandSource } from "./reading.ts";
import { createScope, type Scope, setHeld } from "./session/scope.ts";
import { createSession, reportSession, type Scene, type Session } from "./session/session.ts";

/** Says what a command line or a script would do, without doing any of it. */
export function readCommands(source: CommandSource, context: CommandContext): CommandReading {
  return readCommandLines([source], context);
}

/**
 * The same for several command lines that run one after the other, each in a shell of its own: what one writes, the
 * next may start.
 */
export function readCommandLines(sources: readonly CommandSource[], context: CommandContext): CommandReading {
  const session = createSession(context, hands);
  for (const source of sources) {
    const unread = refuse(source.text);
    if (unread === undefined) readSource(source, session);
    else session.unread ??= unread;
  }
  return reportSession(session);
}

function readSource(source: CommandSource, session: Session): void {
  const { text } = source;
  const language = source.language === "auto" ? chooseLanguage(text) : source.language;
  session.active.add(text);
  hands.read[language](text, openScene(source, session, language), undefined);
  session.active.delete(text);
}

/** Why a text is not read at all. */
function refuse(text: string): string | undefined {
  if (text.length > longestSource) return "it is longer than 4 million characters";
  if (text.startsWith("FasdUAS")) return "it is a compiled AppleScript";
  return undefined;
}

function openScene(source: CommandSource, session: Session, language: CommandLanguage): Scene {
  const scope = createScope();
  if (source.whole === true) nameScript(session, scope, source);
  return {
    session,
    language,
    text: source.text,
    at: source.at,
    traits: [],
    time: "load",
    layer: 0,
    depth: 0,
    calls: [],
    scope,
    gaps: source.gaps === undefined ? unknown : { ...flowOf(source.gaps), texts: [] },
    isRound: false,
  };
}

/** A script knows its own name and folder, and may read what stands in itself. */
function nameScript(session: Session, scope: Scope, { at, text }: CommandSource): void {
  const path = `${arrivalRoot}/${at(0).path}`;
  for (const name of ["0", "BASH_SOURCE"]) setHeld(scope, name, known(path));
  session.files.write(path, known(text));
}
