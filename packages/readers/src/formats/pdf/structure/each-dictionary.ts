import { isDictionary, type PdfDictionary, type PdfValue } from "../syntax/value.ts";

/** Every dictionary inside a value, itself included; references are not followed. */
export function* eachDictionary(value: PdfValue): Generator<PdfDictionary> {
  const waiting: PdfValue[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isDictionary(next)) {
      yield next;
      for (const inner of next.values()) if (holdsMore(inner)) waiting.push(inner);
    } else if (Array.isArray(next)) {
      for (const inner of next) if (holdsMore(inner)) waiting.push(inner);
    }
  }
}

function holdsMore(value: PdfValue): boolean {
  return isDictionary(value) || Array.isArray(value);
}
