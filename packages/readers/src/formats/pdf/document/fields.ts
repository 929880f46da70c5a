import { decodeTextString } from "../syntax/text-string.ts";
import { nameOf, numberOf, type PdfDictionary, type PdfValue } from "../syntax/value.ts";

/** A field of a form. */
export interface PdfField {
  readonly kind: "text" | "button" | "choice" | "signature" | "other";
  readonly name: string;
  /** What a person is told it is for; empty when nothing is. */
  readonly label: string;
  /** What is typed is not shown. */
  readonly isPassword: boolean;
}

const kinds = new Map<string, PdfField["kind"]>([
  ["Tx", "text"],
  ["Btn", "button"],
  ["Ch", "choice"],
  ["Sig", "signature"],
]);

/** Bit position 14 of a text field's flags: ISO 32000-2, table 231. */
const passwordFlag = 1 << 13;

/** Reads a field's dictionary. */
export function readField(
  field: PdfDictionary,
  resolve: (value: PdfValue | undefined) => PdfValue | undefined,
): PdfField {
  const kind = kinds.get(nameOf(field.get("FT"))) ?? "other";
  const read = (key: string): string => {
    const text = resolve(field.get(key));
    return typeof text === "string" ? decodeTextString(text).slice(0, 500) : "";
  };
  const flags = numberOf(resolve(field.get("Ff"))) ?? 0;
  return { kind, name: read("T"), label: read("TU"), isPassword: kind === "text" && (flags & passwordFlag) !== 0 };
}
