/** A PDF value. Strings are the bytes of the file, one UTF-16 unit each; dictionaries are maps without the slash. */
export type PdfValue = null | boolean | number | string | PdfName | PdfReference | PdfArray | PdfDictionary;

/** A name, its #xx escapes resolved. */
export interface PdfName {
  readonly name: string;
}

/** Points to an indirect object. */
export interface PdfReference {
  readonly number: number;
  readonly generation: number;
}

/** Values in order. */
export type PdfArray = PdfValue[];

/** Values by name. */
export type PdfDictionary = Map<string, PdfValue>;

/** Whether a value is a dictionary. */
export function isDictionary(value: PdfValue | undefined): value is PdfDictionary {
  return value instanceof Map;
}

/** Whether a value points to another object. */
export function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === "object" && value !== null && "number" in value;
}

/** A name as text; empty when the value is none. */
export function nameOf(value: PdfValue | undefined): string {
  return typeof value === "object" && value !== null && "name" in value ? value.name : "";
}

/** A number; undefined when the value is none. */
export function numberOf(value: PdfValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}
