import type { FormatReader } from "../../../formats/format-reader.ts";
import { readCompiledScript } from "../../../formats/script/compiled-applescript.ts";
import { findPadding } from "../../../formats/script/padding.ts";
import { findScriptWords } from "../../../formats/script/script-words.ts";

/** Compiled AppleScript: the texts in it, and whether it runs commands. What else it does cannot be told. */
export const compiledAppleScriptContent: FormatReader = {
  types: ["applescript-compiled"],
  read({ bytes, name }, see) {
    const script = readCompiledScript(bytes);
    if (script === undefined) {
      see.unjudged("compiled AppleScript that cannot be read");
      return;
    }
    const language = script.isRunOnly ? "AppleScript, compiled without its source" : "AppleScript, compiled";
    see.content("script", `${name}: ${language}`, { target: language });
    if (script.isRunOnly) see.content("encoded-script", language);
    if (script.runsCommands)
      see.content("script-starts-program", "it runs commands of a shell", { target: "do shell script" });
    const text = script.texts.join("\n");
    for (const { kind, words, at } of findScriptWords(text))
      see.content(kind, text.slice(Math.max(0, at - 40), at + 160), { target: words });
    if (script.texts.some((each) => findPadding(each) !== undefined))
      see.content("padded-script", "behind empty lines");
  },
};
