import { Problem } from "@doorward/core";

const looked = 4096;

/** The text of a list, whatever encoding it is in; throws a Problem when it is no text. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const [first = 0, second = 0] = bytes;
  if ((first === 0x1f && second === 0x8b) || (first === 0x50 && second === 0x4b))
    throw new Problem("list-not-readable", `${name} is packed. Unpack it and import what is inside.`);
  return new TextDecoder(chooseEncoding(bytes)).decode(bytes);
}

/** By its mark, else by where the zero bytes stand: text of mostly ASCII has one in each pair in UTF-16. */
function chooseEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const count = Math.min(bytes.length, looked);
  const zeros = [0, 0];
  for (let index = 0; index < count; index += 1) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > count / 3 && even < count / 32) return "utf-16le";
  if (even > count / 3 && odd < count / 32) return "utf-16be";
  return "utf-8";
}
