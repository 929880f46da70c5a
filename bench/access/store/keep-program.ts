// Keeps one simulated world and says how it went, as a process of its own: node bench/access/store/keep-program.ts <suite | scenarios> <seed> <cache> <share>
import process from "node:process";
import { makeViewerDays } from "../world/make-viewer-days.ts";
import { keepWorld } from "./keep-world.ts";
import { planScenarioWorld, planStoreWorld } from "./store-worlds.ts";
import { tellKept } from "./tell-kept.ts";

const [kind = "suite", seed = "1", cache = ".", share = "1"] = process.argv.slice(2);
const world = kind === "suite" ? planStoreWorld(Number(seed), Number(share)) : planScenarioWorld(Number(seed));
const all = world.baselineDays + world.horizonDays;
const kept = await keepWorld(world, cache, (day) => {
  if (day % 20 === 0) process.stderr.write(`store, ${kind} of seed ${seed}: day ${day} of ${all}\n`);
});
process.stdout.write(JSON.stringify(tellKept(world, kept, makeViewerDays(world))));
