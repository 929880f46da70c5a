import { openBytes } from "./bytes.ts";
import { createCarrier, type Intake } from "./intake/intake.ts";
import { openArchive } from "./open-archive.ts";
import { beginsAsZip } from "./recognise.ts";

/** Archives inside one arrival that are opened; those that libarchive reads take longer to begin with. */
const mostNested = 5000;
const mostForeign = 100;
/** Other files that are looked into. */
const mostOthers = 20_000;

/** Opens the archives found inside, and those inside them; the list grows while it is worked through. */
export async function openNested(intake: Intake): Promise<void> {
  let nested = 0;
  let foreign = 0;
  let others = 0;
  for (const { format, path, bytes: source, depth } of intake.nested) {
    if (format === "other") others += 1;
    else nested += 1;
    if (format === "7z" || format === "rar") foreign += 1;
    if (others > mostOthers) intake.unread.add(path, "one file too many to be looked into");
    else if (intake.isFull || nested > mostNested || foreign > mostForeign)
      intake.unread.add(path, "one archive too many to be opened");
    else {
      const bytes = openBytes(source);
      const packedBytes = bytes.size;
      try {
        const carrier = createCarrier(intake, { path, prefix: `${path}!/`, packedBytes, depth });
        if (format !== "other") await openArchive(bytes, format, carrier);
        const isFile = format === "other" || (format === "zip" && !beginsAsZip(bytes));
        if (isFile) await intake.readInside?.({ path, bytes }, carrier);
      } finally {
        bytes.close();
      }
    }
  }
}
