import { z } from "zod";
import { judgedKinds } from "../../contract/schemas/submission.ts";
import { defineRunning } from "../intake-kind.ts";
import { takeAsArrival } from "./take-file.ts";
import { watchFolder } from "./watch-folder.ts";

/** Which folder, and what its files are. */
export const watchedFolderSettings = z.strictObject({
  folder: z
    .string()
    .regex(/^[A-Za-z0-9][\w.-]{0,63}$/u, "Name a folder with letters, digits, dots and dashes, not a path.")
    .describe("The name of a folder among the watched ones; it is made when it is missing."),
  kind: z.enum(judgedKinds).optional().describe("What every file there is; found out for each when missing."),
  everySeconds: z.number().min(0.1).max(3600).default(5),
});

/** A folder on the machine of the server: what is laid into it becomes an arrival. */
export const watchedFolder = defineRunning({
  id: "watched-folder",
  title: "Watched folder",
  usualDoor: "support",
  settings: watchedFolderSettings,
  secrets: [],
  runsOnce: false,
  run: (context) => watchFolder(context, takeAsArrival),
});
