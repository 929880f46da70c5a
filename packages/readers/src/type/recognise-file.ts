import type { OpenBytes } from "../tree/bytes.ts";
import { namedType } from "./named-type.ts";
import { headBytes, recogniseType } from "./recognise.ts";
import { settleType } from "./settle-type.ts";
import type { FileType } from "./types.ts";

/** The type of a file by its content, and by its name where the content leaves it open. */
export function recogniseFile(path: string, bytes: Pick<OpenBytes, "size" | "read">): FileType {
  const named = namedType(path);
  return settleType(recogniseType(bytes.read(0, headBytes), bytes, named), named);
}
