import type { FileAtHand, FormatReader, Sight } from "../../../formats/format-reader.ts";
import { decodeText } from "../../../text/decode.ts";

/** Reads tables in text that Excel opens: cells that have it start a command. */
export const cellsFormat: FormatReader = { types: ["csv", "tsv", "sylk"], read: readCells };

/** A formula that asks a command of the system for a value: `=cmd|' /c …'!A1`. */
const command =
  /[=+\-@][^,;|\t\n]{0,60}?\b(cmd|msexcel|powershell|mshta|rundll32|regsvr32|certutil|wscript|cscript|msiexec)(?:\.exe)?\|'([^'\n]{0,2000})'!/giu;
const mostTold = 20;

function readCells({ bytes }: FileAtHand, see: Sight): void {
  const text = decodeText(bytes);
  let told = 0;
  for (const [whole, program = "", given = ""] of text.matchAll(command)) {
    told += 1;
    if (told > mostTold) return;
    see.content("field-command", whole, { target: `${program} ${given}`.trim() });
  }
}
