import { refuse, take, type Canonical } from "./canonical.ts";

/** Hexadecimal digits of each hash. SHA-256 is the usual one, so its value carries no name. */
const lengths: ReadonlyMap<number, string> = new Map([
  [32, "md5:"],
  [40, "sha1:"],
  [64, ""],
  [128, "sha512:"],
]);

/** The hash of a file in lower case; of MD5, SHA-1 and SHA-512 the name stands in front. */
export function canonicaliseHash(text: string): Canonical {
  const [, name = "", digits = ""] =
    /^(?:(md5|sha-?1|sha-?256|sha-?512)[:=\s]\s?)?([\da-f]{32,128})$/iu.exec(text) ?? [];
  const prefix = lengths.get(digits.length);
  if (prefix === undefined) return refuse("This is no MD5, SHA-1, SHA-256 or SHA-512 of a file.");
  const told = name.toLowerCase().replace("-", "");
  if (told !== "" && `${told}:` !== (prefix || "sha256:"))
    return refuse(`This has not the length of a hash by ${name}.`);
  return take(prefix + digits.toLowerCase());
}
