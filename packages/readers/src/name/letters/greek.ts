const pairs: Readonly<Record<string, string>> = {
  αυ: "av",
  ευ: "ev",
  ου: "ou",
  μπ: "b",
  ντ: "d",
  γκ: "g",
  γγ: "ng",
  αι: "e",
  ει: "i",
  οι: "i",
  τζ: "tz",
};
const letters: Readonly<Record<string, string>> = {
  α: "a",
  β: "v",
  γ: "g",
  δ: "d",
  ε: "e",
  ζ: "z",
  η: "i",
  θ: "th",
  ι: "i",
  κ: "k",
  λ: "l",
  μ: "m",
  ν: "n",
  ξ: "x",
  ο: "o",
  π: "p",
  ρ: "r",
  σ: "s",
  ς: "s",
  τ: "t",
  υ: "y",
  φ: "f",
  χ: "ch",
  ψ: "ps",
  ω: "o",
};

/** Greek letters in Latin ones (ELOT 743, as passports write them). Takes lower case. */
export function romaniseGreek(text: string): string {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "");
  return plain
    .replaceAll(/αυ|ευ|ου|μπ|ντ|γκ|γγ|αι|ει|οι|τζ/gu, (pair) => pairs[pair] ?? pair)
    .replaceAll(/\p{sc=Greek}/gu, (letter) => letters[letter] ?? letter);
}
