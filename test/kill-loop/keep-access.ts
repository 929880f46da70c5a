// Keeps batches of access records one after the other, and writes down each that was acknowledged, until it is killed.
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { keepAccessRecords, openDatabase, readKeyring, type DatabaseOptions } from "../../packages/store/src/index.ts";
import { explainSimply } from "../../packages/store/src/access/access.test-support.ts";
import { makeKillBatch } from "./access-batches.ts";

const [folder = "", place = "", key = "", first = "", step = ""] = process.argv.slice(2);
const keys = readKeyring(key, "test");
const database = await openDatabase({ place: JSON.parse(place) as DatabaseOptions["place"], keys });
process.stdout.write("ready\n");
for (let number = Number(first); ; number += Number(step)) {
  // Every batch comes twice, as from a sender who heard no answer.
  for (let time = 0; time < 2; time += 1) {
    const { records, receivedAt } = makeKillBatch(number);
    await keepAccessRecords(database, {
      source: "kill-loop",
      batch: String(number),
      records,
      receivedAt,
      explain: explainSimply,
    });
    if (time === 0) appendFileSync(join(folder, "promised"), `${String(number)}\n`);
  }
}
