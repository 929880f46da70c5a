import { aroundLink } from "./characters.ts";

/** What people and programs put around a link. */
const pairs: ReadonlyMap<string, string> = new Map([
  ["<", ">"],
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["“", "”"],
  ["‘", "’"],
  ["„", "“"],
  ["«", "»"],
  ["「", "」"],
]);

/** A link without the blanks, brackets and quotation marks around it. */
export function trimText(text: string): string {
  let start = 0;
  let end = text.length;
  for (;;) {
    while (start < end && aroundLink.test(text.charAt(start))) start += 1;
    while (start < end && aroundLink.test(text.charAt(end - 1))) end -= 1;
    const closing = pairs.get(text.charAt(start));
    if (closing === undefined || end - start < 2 || text.charAt(end - 1) !== closing) break;
    start += 1;
    end -= 1;
  }
  return text.slice(start, end);
}
