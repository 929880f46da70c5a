import type { SafeTag } from "./page.ts";

const same: readonly SafeTag[] = [
  "p",
  "blockquote",
  "ul",
  "ol",
  "li",
  "table",
  "tr",
  "td",
  "th",
  "pre",
  "h1",
  "h2",
  "h3",
  "h4",
  "strong",
  "em",
  "u",
  "s",
  "code",
  "form",
];
const renamed: readonly (readonly [SafeTag, string])[] = [
  [
    "div",
    "div center section article header footer main aside nav address fieldset figure figcaption dl dt dd details",
  ],
  ["h4", "h5 h6"],
  ["strong", "b"],
  ["em", "i cite"],
  ["s", "strike del"],
  ["u", "ins"],
  ["code", "kbd samp tt"],
  ["ul", "menu dir"],
];

/** What a safe view builds for an element; an element that is not here is dropped and its text kept. */
export const safeTags: ReadonlyMap<string, SafeTag> = new Map([
  ...same.map((tag) => [tag, tag] as const),
  ...renamed.flatMap(([tag, names]) => names.split(" ").map((name) => [name, tag] as const)),
]);
