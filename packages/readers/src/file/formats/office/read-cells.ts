import type { FileAtHand, FormatReader, Sight } from "../../../formats/format-reader.ts";
import { decodeText } from "../../../text/decode.ts";

/** Reads tables in text that Excel opens: cells that have it start a command, and macros of the old sort. */
export const cellsFormat: FormatReader = { types: ["csv", "tsv", "sylk"], read: readCells };

/** Reads questions to a page that Excel asks when such a file is opened (`.iqy`). */
export const webQueryFormat: FormatReader = { types: ["web-query"], read: readQuery };

/** A formula that asks a command of the system for a value: `=cmd|' /c …'!A1`. */
const command =
  /[=+\-@][^,;|\t\n]{0,60}?\b(cmd|msexcel|powershell|mshta|rundll32|regsvr32|certutil|wscript|cscript|msiexec)(?:\.exe)?\|'([^'\n]{0,2000})'!/giu;
const mostTold = 20;

/** A formula that reaches outside, and the name that runs by itself, in the form of SYLK. */
const outward = /;E(?:[^\n;]{0,200}?\W)?(?:EXEC|CALL|REGISTER)\([^\r\n]{0,500}/gu;
const autoRun = /;NN?auto_(?:open|close|activate)/iu;

function readCells({ bytes, type }: FileAtHand, see: Sight): void {
  const text = decodeText(bytes);
  if (type === "sylk") readMacros(text, see);
  let told = 0;
  for (const [whole, program = "", given = ""] of text.matchAll(command)) {
    told += 1;
    if (told > mostTold) return;
    see.content("field-command", whole, { target: `${program} ${given}`.trim() });
  }
}

function readMacros(text: string, see: Sight): void {
  const formulas = [...text.matchAll(outward)].slice(0, mostTold).map(([formula]) => formula.slice(2));
  for (const formula of formulas) see.content("sheet-macro", formula, { target: formula });
  const name = autoRun.exec(text)?.[0];
  if (name !== undefined && formulas.length > 0) see.content("macro-runs-on-open", name, { target: name.slice(2) });
}

function readQuery({ bytes }: FileAtHand, see: Sight): void {
  const address = /^https?:\/\/[^\s]{1,4000}$/imu.exec(decodeText(bytes))?.[0];
  if (address !== undefined) see.content("external-object", address, { target: address });
}
