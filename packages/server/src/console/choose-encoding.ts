/** An encoding in which a file stands ready, by the end of its name. */
export type Encoding = "br" | "gzip";

/** The smallest form that a browser takes, of those that stand ready; undefined for the file as it is. */
export function chooseEncoding(accepted: string, ready: readonly Encoding[]): Encoding | undefined {
  const taken = new Set(
    accepted
      .toLowerCase()
      .split(",")
      .map((part) => part.trim())
      .filter((part) => !/;\s*q=0(?:\.0*)?$/u.test(part))
      .map((part) => part.split(";")[0]?.trim()),
  );
  return (["br", "gzip"] as const).find((encoding) => ready.includes(encoding) && taken.has(encoding));
}
