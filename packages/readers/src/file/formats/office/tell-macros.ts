import type { Sight } from "../../../formats/format-reader.ts";
import type { VbaModule } from "../../../formats/ole/vba.ts";
import { surveyVba } from "../../../formats/vba/survey-vba.ts";

/** Tells of the macros of a document: that there are some, what sets them off, and what they do. */
export function tellMacros(modules: readonly VbaModule[], see: Pick<Sight, "content" | "unjudged">): void {
  const written = modules.filter(({ source }) => hasCode(source));
  const stomped = modules.filter(({ isSourceMissing }) => isSourceMissing);
  if (written.length + stomped.length === 0) return;
  const names = [...written, ...stomped].map(({ name }) => name);
  see.content("macro", names.slice(0, 20).join(", "), { target: names[0] ?? "" });
  if (stomped.length > 0) {
    see.content("macro-hides", `${stomped[0]?.name}: only the compiled form is there`, {
      target: stomped[0]?.name ?? "",
    });
    see.unjudged("the text of a macro was taken out, and only its compiled form is left");
  }
  const { signs, isCut } = surveyVba(written);
  if (isCut) see.unjudged("more macros in it than are read");
  for (const { kind, module, line, written: text, target } of signs)
    see.content(`macro-${kind}`, `${module}: ${text}`, target === "" ? { line } : { line, target });
}

/** Modules of documents and sheets are always there, and mostly empty. */
function hasCode(source: string): boolean {
  return source.split("\n").some((line) => /^\s{0,999}(?!attribute\s|option\s|'|rem\s)\S/iu.test(line));
}
