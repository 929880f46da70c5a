import { openBytes } from "./bytes.ts";
import { createCarrier, type Intake } from "./intake/intake.ts";
import { isForeign, openArchive } from "./open-archive.ts";

/** Archives inside one arrival that are opened; those that libarchive reads take longer to begin with. */
const mostNested = 5000;
const mostForeign = 100;

/** Opens the archives found inside, and those inside them; the list grows while it is worked through. */
export async function openNested(intake: Intake): Promise<void> {
  let nested = 0;
  let foreign = 0;
  for (const { format, path, bytes: source, depth } of intake.nested) {
    nested += 1;
    if (isForeign(format)) foreign += 1;
    if (intake.isFull || nested > mostNested || foreign > mostForeign)
      intake.unread.add(path, "one archive too many to be opened");
    else {
      const bytes = openBytes(source);
      const packedBytes = bytes.size;
      try {
        await openArchive(bytes, format, createCarrier(intake, { path, prefix: `${path}!/`, packedBytes, depth }));
      } finally {
        bytes.close();
      }
    }
  }
}
