import { defineRule, type Shape } from "@doorward/core";
import { tellOwnLooks } from "../looks.ts";

/** Fires on long encoded texts in programs and settings of the project itself that decode to something to read or to run. */
export const rule = defineRule({
  id: "code/encoded-blob",
  kind: "code",
  title: "A long encoded text stands in the code, and nobody can see what it holds.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1027.013", "T1027.009"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, InvisibleFerret (S1245) and HexEval (S1249), v18, 2025-11" }],
  detect: (facts) => tellOwnLooks(facts, isTelling, "the encoded text is used"),
});

/** Tables, fonts of characters, contract byte code and WebAssembly are kept like this in much honest code. */
const everyday = /^(?:base64|hexadecimal) of (?:binary|contract bytecode|wasm|zip|json|certificate|der): /u;

function isTelling({ kind, at }: Shape): boolean {
  if (kind === "encoded-comment") return true;
  return kind === "encoded-blob" && !everyday.test(at.excerpt);
}
