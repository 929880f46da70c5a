import type { ExampleContent } from "@doorward/core";
import { createCarrier, createIntake, finishIntake } from "./intake/intake.ts";
import { takeBytes, takeLink } from "./intake/take.ts";
import { defaultLimits } from "./limits.ts";
import type { Spool } from "./spool.ts";
import type { Tree } from "./tree.ts";

/**
 * A tree of files at hand, by their paths, as if they had been handed in. A file that begins with `#!` is executable.
 * Archives among them stay closed.
 */
export function makeTree(files: Readonly<Record<string, ExampleContent>>, spool: Spool): Tree {
  const intake = createIntake(defaultLimits, spool);
  const carrier = createCarrier(intake, { path: "example" });
  for (const [name, content] of Object.entries(files)) {
    if (typeof content === "object" && "link" in content) takeLink(carrier, name, content.link, false);
    else {
      const bytes = Buffer.from(
        typeof content === "string" ? content : content.base64,
        typeof content === "string" ? "utf8" : "base64",
      );
      takeBytes(carrier, { name, executable: bytes.toString("latin1", 0, 2) === "#!" }, bytes);
    }
  }
  return finishIntake(intake, carrier.path);
}
