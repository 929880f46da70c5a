import { encodeBase64, toBytes } from "../text/example-bytes.ts";

/** One entry of an example's tar. `kind` is the letter of POSIX: `0` a file, `1` a hard link, `2` a link, `3` a device, `6` a pipe. */
interface TarEntry {
  readonly name: string;
  readonly kind?: "0" | "1" | "2" | "3" | "6";
  readonly content?: string;
  readonly target?: string;
}

const owner = "0000000\0";
const changed = `${"0".repeat(11)}\0`;
/** The mark of POSIX with its version. */
const magic = `ustar\0${"0".repeat(2)}`;

/** A tar as an example's file; `behind` are bytes behind its end. */
export function makeTar(entries: readonly TarEntry[], behind = ""): { readonly base64: string } {
  const bytes = entries.flatMap(({ name, kind = "0", content = "", target = "" }) => {
    const size = content.length.toString(8).padStart(11, "0");
    const head = (sum: string) =>
      [
        name.padEnd(100, "\0"),
        "0000644\0",
        owner,
        owner,
        size,
        "\0",
        changed,
        sum,
        kind,
        target.padEnd(100, "\0"),
        magic,
      ]
        .join("")
        .padEnd(512, "\0");
    const sum = toBytes(head(" ".repeat(8))).reduce((total, byte) => total + byte, 0);
    const body = content.padEnd(Math.ceil(content.length / 512) * 512, "\0");
    return toBytes(`${head(`${sum.toString(8).padStart(6, "0")}\0 `)}${body}`);
  });
  return { base64: encodeBase64([...bytes, ...toBytes(`${"\0".repeat(1024)}${behind}`)]) };
}
