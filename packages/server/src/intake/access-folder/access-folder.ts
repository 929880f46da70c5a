import { accessFormats } from "@doorward/readers/access";
import { z } from "zod";
import { sourceName } from "../../contract/schemas/insider/feeds.ts";
import { defineRunning } from "../intake-kind.ts";
import { watchFolder } from "../watched-folder/watch-folder.ts";
import { watchedFolderSettings } from "../watched-folder/watched-folder.ts";
import { takeLogFile } from "./take-log-file.ts";

/** Which folder, and how its logs are read. */
export const accessFolderSettings = watchedFolderSettings.omit({ kind: true }).extend({
  format: z.enum(accessFormats).optional().describe("How every log there is written; found out for each when missing."),
  source: sourceName
    .optional()
    .describe("The feed, where the rows name none; the usual name of the format when missing."),
  columns: z
    .record(z.string().max(100), z.string().max(300))
    .optional()
    .describe("Of CSV: which column holds what: `actor` in `Agent`."),
  mode: z
    .enum(["keep", "refuse"])
    .default("keep")
    .describe("Whether good rows of a log are kept beside bad ones, or any bad row has all of it refused."),
});

/** A folder on the machine of the server: what is laid into it is read as a log of accesses. */
export const accessFolder = defineRunning({
  id: "access-folder",
  title: "Folder of access logs",
  usualDoor: "insider",
  settings: accessFolderSettings,
  secrets: [],
  runsOnce: false,
  run: (context) => watchFolder(context, takeLogFile),
});
