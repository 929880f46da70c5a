import { readUInt16 } from "../little-endian.ts";
import { openAgile } from "./open-agile.ts";
import { openStandard } from "./open-standard.ts";

/**
 * The document in the stream `EncryptedPackage`, with the stream `EncryptionInfo` that tells how it was encrypted.
 * Undefined when the password does not open it, or when it was encrypted in a way that is not read.
 */
export function openEncryptedPackage(info: Buffer, content: Buffer, password: string): Buffer | undefined {
  const [major, minor] = [readUInt16(info, 0), readUInt16(info, 2)];
  if (major === 4 && minor === 4) return openAgile(info, content, password);
  return minor === 2 && major >= 2 && major <= 4 ? openStandard(info, content, password) : undefined;
}
