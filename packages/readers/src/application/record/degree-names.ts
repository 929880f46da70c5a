/** Degrees in full and as they are shortened, with what stands for both. */
const degrees: readonly (readonly [RegExp, string])[] = [
  [/(?<= |^)(?:b ?sc|b ?s|bachelors? (?:of|in) (?:the )?sciences?)(?= |$)(?: hons| honours)?/gu, "bsc"],
  [/(?<= |^)(?:m ?sc|m ?s|masters? (?:of|in) (?:the )?sciences?)(?= |$)/gu, "msc"],
  [/(?<= |^)(?:b ?a|bachelors? of arts?)(?= |$)(?: hons| honours)?/gu, "ba"],
  [/(?<= |^)(?:m ?a|masters? of arts?)(?= |$)/gu, "ma"],
  [/(?<= |^)(?:b ?eng|b ?e|bachelors? of engineering)(?= |$)(?: hons| honours)?/gu, "beng"],
  [/(?<= |^)(?:b ?tech|bachelors? of technology)(?= |$)/gu, "btech"],
  [/(?<= |^)(?:m ?eng|masters? of engineering)(?= |$)/gu, "meng"],
  [/(?<= |^)(?:m ?tech|masters? of technology)(?= |$)/gu, "mtech"],
  [/(?<= |^)(?:mba|masters? of business administration)(?= |$)/gu, "mba"],
  [/(?<= |^)(?:ph ?d|d ?phil|doctor(?:ate)? (?:of|in) philosophy)(?= |$)/gu, "phd"],
];

/** A degree as degrees are compared: without case, points and `in`, and shortened where it has a usual short form. */
export function foldDegree(degree: string): string {
  const plain = degree
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/['’]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const short = degrees.find(([full]) => full.test(plain));
  const written = short === undefined ? plain : plain.replace(short[0], short[1]);
  return written.replace(/ (?:in|of) /gu, " ").replaceAll(" ", "");
}

/** Whether two degrees in that form may be one: a source that leaves the subject out says nothing of it. */
export function mayBeSameDegree(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
