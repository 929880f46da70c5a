import { readApplescript } from "./applescript/read-applescript.ts";
import { readBatch } from "./batch/read-batch.ts";
import { readPowershell } from "./powershell/read-powershell.ts";
import { startProgram } from "./programs/start-program.ts";
import type { Hands } from "./session/session.ts";
import { readShell } from "./shell/read-shell.ts";
import { readVbscript } from "./vbscript/read-vbscript.ts";

/** All readers of languages, and the programs they start. */
export const hands: Hands = {
  start: startProgram,
  read: {
    shell: readShell,
    batch: readBatch,
    powershell: readPowershell,
    applescript: readApplescript,
    vbscript: readVbscript,
  },
};
