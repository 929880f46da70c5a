import type { ExampleContent } from "@doorward/core";
import { createCarrier, createIntake, finishIntake, type Intake } from "./intake/intake.ts";
import { takeBytes, takeLink } from "./intake/take.ts";
import { defaultLimits } from "./limits.ts";
import { openNested } from "./open-nested.ts";
import type { Spool } from "./spool.ts";
import type { Tree } from "./tree.ts";

/**
 * A tree of files at hand, by their paths, as if they had been handed in. A file that begins with `#!` is executable.
 * Archives among them stay closed.
 */
export function makeTree(files: Readonly<Record<string, ExampleContent>>, spool: Spool): Tree {
  return finishIntake(takeFiles(files, spool), arrivalName);
}

/** The same tree with its archives opened, as they are when somebody hands it in. */
export async function makeOpenTree(files: Readonly<Record<string, ExampleContent>>, spool: Spool): Promise<Tree> {
  const intake = takeFiles(files, spool);
  await openNested(intake);
  return finishIntake(intake, arrivalName);
}

const arrivalName = "example";

function takeFiles(files: Readonly<Record<string, ExampleContent>>, spool: Spool): Intake {
  const intake = createIntake(defaultLimits, spool);
  const carrier = createCarrier(intake, { path: arrivalName });
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
  return intake;
}
