import { readUInt16 } from "../little-endian.ts";
import { readUtf16 } from "../../text/read-utf16.ts";

/** Functions of macro sheets that reach outside, by their number (MS-XLS 2.5.198.4). */
const functionNames: ReadonlyMap<number, string> = new Map([
  [17, "RUN"],
  [53, "GOTO"],
  [54, "HALT"],
  [55, "RETURN"],
  [81, "ALERT"],
  [96, "FORMULA"],
  [110, "EXEC"],
  [111, "CHAR"],
  [125, "FORMULA.FILL"],
  [132, "FOPEN"],
  [138, "FWRITE"],
  [149, "REGISTER"],
  [150, "CALL"],
  [267, "REGISTER.ID"],
  [336, "CONCATENATE"],
]);

/** How many bytes of operands follow each token; those that vary are not listed (MS-XLS 2.5.198.25). */
const operandLengths: ReadonlyMap<number, number> = new Map([
  [0x01, 4],
  [0x02, 4],
  [0x1c, 1],
  [0x1d, 1],
  [0x1e, 2],
  [0x1f, 8],
  [0x20, 7],
  [0x23, 4],
  [0x24, 4],
  [0x25, 8],
  [0x26, 6],
  [0x27, 6],
  [0x28, 6],
  [0x29, 2],
  [0x2a, 4],
  [0x2b, 8],
  [0x2c, 4],
  [0x2d, 8],
  [0x39, 6],
  [0x3a, 6],
  [0x3b, 10],
  [0x3c, 6],
  [0x3d, 10],
]);

/** The texts and the outward functions of a formula, in the order of its tokens; operands come before their function. */
export function readFormula(
  bytes: Buffer,
  start: number,
  length: number,
): { readonly texts: string[]; readonly functions: string[] } {
  const texts: string[] = [];
  const functions: string[] = [];
  const stop = Math.min(bytes.length, start + length);
  for (let at = start; at < stop;) {
    const code = bytes[at] ?? 0;
    const token = code >= 0x40 ? (code & 0x1f) | 0x20 : code;
    at += 1;
    if (token === 0x17) {
      const wide = ((bytes[at + 1] ?? 0) & 1) === 1;
      const size = (bytes[at] ?? 0) * (wide ? 2 : 1);
      texts.push(wide ? readUtf16(bytes, at + 2, at + 2 + size) : bytes.toString("latin1", at + 2, at + 2 + size));
      at += 2 + size;
    } else if (token === 0x21 || token === 0x22) {
      const number = readUInt16(bytes, token === 0x21 ? at : at + 1) & 0x7f_ff;
      const name = functionNames.get(number);
      if (name !== undefined) functions.push(name);
      at += token === 0x21 ? 2 : 3;
    } else if (token === 0x19) {
      const isChoice = ((bytes[at] ?? 0) & 4) !== 0;
      at += 3 + (isChoice ? (readUInt16(bytes, at + 1) + 1) * 2 : 0);
    } else if (token >= 0x03 && token <= 0x16) continue;
    else {
      const operands = operandLengths.get(token);
      if (operands === undefined) break;
      at += operands;
    }
  }
  return { texts, functions };
}
