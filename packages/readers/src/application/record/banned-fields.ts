/**
 * What is never asked, and never an input of a rule, a score, an order or a search: attributes that the law protects, and what
 * stands in for them. Words of keys, in small letters; a key that holds one of them is refused at any depth.
 */
export const bannedWords: readonly string[] = [
  "accent",
  "age",
  "birth",
  "birthday",
  "birthdate",
  "birthplace",
  "citizen",
  "citizenship",
  "colour",
  "color",
  "disability",
  "disabled",
  "emotion",
  "ethnic",
  "ethnicity",
  "face",
  "faith",
  "fluency",
  "gaze",
  "gender",
  "health",
  "immigration",
  "immigrant",
  "looks",
  "marital",
  "married",
  "mood",
  "nationality",
  "national",
  "nervous",
  "nervousness",
  "origin",
  "postcode",
  "pregnancy",
  "pregnant",
  "pronouns",
  "race",
  "religion",
  "school",
  "sex",
  "sexual",
  "skin",
  "stress",
  "university",
  "visa",
  "voice",
  "zip",
  "zipcode",
];

const banned: ReadonlySet<string> = new Set(bannedWords);

/** The first banned word of a key such as `birthDate`, `native_language` or `zip-code`. */
export function findBannedWord(key: string): string | undefined {
  const words = key
    .slice(0, 200)
    .replaceAll(/([a-z\d])([A-Z])/gu, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/u);
  return words.find((word) => banned.has(word));
}

/** The first banned word among the keys of a value, at any depth. Steps through it without calling itself. */
export function findBannedField(value: unknown): string | undefined {
  const left: unknown[] = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== "object" || next === null) continue;
    for (const [key, part] of Object.entries(next)) {
      const word = Array.isArray(next) ? undefined : findBannedWord(key);
      if (word !== undefined) return word;
      if (typeof part === "object" && part !== null) left.push(part);
    }
  }
  return undefined;
}
