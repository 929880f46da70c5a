/**
 * Characters that show nothing: Unicode's Default_Ignorable_Code_Point without the direction controls, which have a
 * meaning of their own here.
 */
export const invisible = /[[\p{Default_Ignorable_Code_Point}]--[\u202A-\u202E\u2066-\u2069]]/v;

/**
 * Embeddings, overrides and isolates, which turn the reading direction of what follows (UAX 9). Marks of direction
 * (U+200E, U+200F, U+061C) are not among them: links to Arabic and Hebrew pages often carry one.
 */
export const directionControl = /[\u202A-\u202E\u2066-\u2069]/u;

/** The same, as bytes in percent signs: U+202A to U+202E and U+2066 to U+2069 in UTF-8. */
export const escapedDirectionControl = /%e2%80%a[a-e]|%e2%81%a[6-9]/iu;

/** What programs put around a link when it is copied: blanks, and characters that show nothing, overrides apart. */
export const aroundLink = /[\s\p{Cc}\u00AD\u200B-\u200F\u202A-\u202C\u2060\u2066-\u2069\uFEFF]/u;

/** Tabs and line breaks, which browsers take out of an address (WHATWG URL, basic URL parser, step 3). */
export const lineBreaks = /[\t\n\r]+/gu;

/**
 * Looks like a slash, a backslash, a dot, a colon, a question mark, a number sign or an at sign (Unicode confusables)
 * and belongs to no word of a living language. The middle dots of Catalan and Japanese are left out for that.
 */
export const lookalikeSeparator =
  /[\u2044\u2215\u29F8\u2571\u27CB\uFF0F\u1735\u2CC6\u29F9\uFE68\uFF3C\u2216\u2024\uA4F8\uFE52\u0701\u0702\uA60E\u2236\uA789\u02D0\uFE55\uFF1A\uFE13\u0589\u0241\u0294\uFF1F\uFE56\uFF03\uFE5F\uFF20\uFE6B]/u;

/** Kana that look like a slash, standing between plain letters only: no Japanese word does. */
export const lonelyKana = /[a-z\d.-][\u3093\u30CE\u30F3\u4E3F][a-z\d.-]/iu;
