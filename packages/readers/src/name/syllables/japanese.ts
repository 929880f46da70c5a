/** Syllables of Japanese in whatever Romanisation: Hepburn, Kunrei and what passports have. */
const syllable =
  /(?:[kgsztdnhbpmr]y?|sh|ch|ts|[jfwyv])?[aiueo]|n(?![aiueoy])|m(?=[bpm])|t(?=ch)|([kstp])(?=\1)|(?<=[ou])h(?![aiueoy])/gu;
const shortest = 4;
/** Kunrei and Hepburn, the longer first. */
const hepburn: readonly (readonly [RegExp, string])[] = [
  [/sy(?=[auo])/gu, "sh"],
  [/ty(?=[auo])/gu, "ch"],
  [/(?:zy|jy|dy)(?=[auo])/gu, "j"],
  [/(?<!s)si/gu, "shi"],
  [/ti/gu, "chi"],
  [/tu/gu, "tsu"],
  [/(?<![sc])hu/gu, "fu"],
  [/[zd]i/gu, "ji"],
  [/du/gu, "zu"],
  [/m(?=[bpm])/gu, "n"],
  [/(?<=[ou])h(?![aiueoy])/gu, ""],
  [/ou|oo/gu, "o"],
  [/uu/gu, "u"],
  [/tch|cch/gu, "ch"],
];

/** A word in the form that all Romanisations of Japanese come to; undefined when it cannot be Japanese, or is too short to tell. */
export function normaliseJapanese(written: string): string | undefined {
  if (written.length < shortest || written.length > 24 || written.replaceAll(syllable, "") !== "") return undefined;
  return hepburn.reduce((text, [pattern, letters]) => text.replaceAll(pattern, letters), written);
}
