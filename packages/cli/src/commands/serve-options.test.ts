import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { makeEmptyFolder } from "@doorward/store/empty-database";
import { expectRefusal, runCommand } from "../run-command.test-support.ts";

const folder = mkdtempSync(join(tmpdir(), "doorward-serve-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, "a-file");
writeFileSync(file, "");
const unclear = join(folder, "unclear");
mkdirSync(unclear);
writeFileSync(join(unclear, "doorward.yaml"), "nonsense: true\n");

describe("doorward serve and worker refuse what cannot be meant", () => {
  for (const [words, status, told, environment] of [
    ["serve --bogus", 64, "Unknown option '--bogus'"],
    ["serve extra", 64, '"extra" means nothing here.'],
    ["serve --port 99999", 64, '--port takes a number from 0 to 65535, not "99999".'],
    ["serve --port 80x", 64, "--port takes a number"],
    ["serve --judges many", 64, "--judges takes a number from 0 to 64"],
    ["serve --public-url doorward.example", 64, "--public-url takes an address like https://doorward.example"],
    ["serve", 64, 'DOORWARD_PORT takes a number from 0 to 65535, not "high".', { DOORWARD_PORT: "high" }],
    ["serve", 64, "DOORWARD_URL takes an address like", { DOORWARD_URL: "https://a.example/path" }],
    ["serve", 64, "DATABASE_URL is no address like postgres://", { DATABASE_URL: "mysql://a@127.0.0.1/b" }],
    ["serve", 64, "DATABASE_URL is no address like postgres://", { DATABASE_URL: "nonsense" }],
    [
      "serve",
      64,
      'DOORWARD_SCHEMA takes a name of small letters, digits and low lines, 50 at most, not "Two Words".',
      { DATABASE_URL: "postgres://a@127.0.0.1:1/b", DOORWARD_SCHEMA: "Two Words" },
    ],
    [
      "serve",
      66,
      "The database at 127.0.0.1:1 cannot be used (connect ECONNREFUSED 127.0.0.1:1). Check DATABASE_URL",
      { DATABASE_URL: "postgres://a:secret@127.0.0.1:1/b" },
    ],
    ["serve", 66, "There is no key file /no/key.", { DOORWARD_KEY_FILE: "/no/key" }],
    ["serve", 66, "DOORWARD_KEY is shorter than 32 characters.", { DOORWARD_KEY: "short" }],
    [`serve --data ${file}`, 66, `The folder ${file} cannot be made (a file is in its place).`],
    ["worker", 64, "name it in DATABASE_URL"],
    ["worker --judges 0", 64, "A worker needs at least one judge", { DATABASE_URL: "postgres://a@127.0.0.1:1/b" }],
    [`worker --data ${unclear}`, 64, "doorward.yaml", { DATABASE_URL: "postgres://a@127.0.0.1:1/b" }],
    ["db", 64, "`doorward db distribute`"],
    ["db distribute", 64, "Name a PostgreSQL server with Citus in DATABASE_URL"],
  ] as const)
    it(`${words} ${JSON.stringify(environment ?? {})}`, async () => {
      const answer = await runCommand(words.split(" "), {
        environment: { DOORWARD_HOME: join(folder, "home"), ...environment },
      });
      expectRefusal(answer, status, told);
      assert.ok(!answer.errors.includes("secret"));
    });
});

describe("doorward serve ends when it cannot listen or start", () => {
  it("names the port that is taken, and lets go of the folder", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { folder: data, remove } = await makeEmptyFolder();
    const serve = async (...words: string[]) => await runCommand(["serve", "--data", data, ...words]);
    try {
      expectRefusal(
        await serve("--port", String(port)),
        66,
        `Something else listens at port ${String(port)} of 127.0.0.1 already.`,
      );
      expectRefusal(
        await serve("--port", "0", "--host", "192.0.2.1"),
        66,
        "The address 192.0.2.1 is none of this machine.",
      );
      writeFileSync(join(data, "doorward.yaml"), "nonsense: true\n");
      expectRefusal(await serve("--port", "0", "--judges", "1"), 64, "doorward.yaml");
      const { status } = await runCommand(["audit", "verify", "--data", data]);
      assert.equal(status, 0);
    } finally {
      other.close();
      remove();
    }
  });
});
