import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { lockFolder } from "../../packages/store/src/engine/lock-folder.ts";

const [folder = "", startAt = "0"] = process.argv.slice(2);

// All who race begin at the same moment, without asking each other.
await wait(Math.max(0, Number(startAt) - Date.now()));
try {
  await lockFolder(folder);
  process.stdout.write("mine\n");
  // Until it is ended.
  setInterval(() => undefined, 60_000);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
