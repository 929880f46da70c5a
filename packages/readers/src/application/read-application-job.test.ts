import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import { doJob } from "../arrival/do-job.ts";
import { writePage } from "../formats/pdf/pdf.test-support.ts";
import { writePng } from "../formats/qr/qr.test-support.ts";
import { writeCommit, writeLoose, writeTree } from "../git/writing/objects.test-support.ts";
import { defaultLimits } from "../tree/limits.ts";
import { createSpoolFolder } from "../tree/spool.ts";
import { writeZip } from "../tree/zip/zip.test-support.ts";
import type { ApplicationJob } from "./application-job.ts";

const spoolFolder = createSpoolFolder();
after(() => rmSync(spoolFolder, { recursive: true }));

type Files = Readonly<Record<string, string | Buffer>>;

async function read(job: Partial<ApplicationJob> & Pick<ApplicationJob, "source">) {
  const whole = { kind: "apply" as const, name: "jane", receivedAt: "2026-11-26", spoolFolder, limits: defaultLimits };
  const result = await doJob({ ...whole, skip: [], ...job }, () => undefined);
  assert.ok(result.kind === "application", JSON.stringify(result));
  return result;
}

/** Reads a folder with these files. */
async function readFolder(files: Files, job: Partial<ApplicationJob> = {}) {
  const folder = mkdtempSync(join(spoolFolder, "jane-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return read({ source: { kind: "path", path: folder }, ...job });
}

/** What could not be judged of a folder with these files. */
async function reasons(files: Files): Promise<readonly string[]> {
  return (await readFolder(files)).reading.unjudged.map(({ reason }) => reason);
}

const words = Array.from({ length: 120 }, (_, at) => `work${(at * 7919).toString(36)}`).join(" ");
const resume = `Jane Doe\njane@mail.example\n\nExperience\nLagoon Labs, engineer  Mar 2015 - Jan 2017\n${words}\n`;
const record = {
  version: "application/1",
  receivedAt: "2026-11-20",
  role: { title: "Engineer" },
  person: { names: [{ name: "Jane Doe" }], emails: [{ value: "jane@mail.example" }] },
  claims: { employers: [{ name: "Lagoon Labs", from: "2019-03", to: "2021-01" }] },
};
const write = (more: object = {}) => JSON.stringify({ ...record, ...more });

describe("reading an application", () => {
  it("compares the resume with the form, each field with the same one", async () => {
    const { reading, documents } = await readFolder({ "application.json": write(), "resume.txt": resume });
    assert.deepEqual(
      reading.facts.conflicts.map(({ field }) => field),
      ["employment-dates"],
    );
    assert.deepEqual(
      reading.texts.map(({ at }) => at.path),
      ["resume.txt"],
    );
    assert.deepEqual(
      reading.traces.map(({ type, at }) => `${type} ${at.path}`),
      ["email application.json", "file resume.txt"],
    );
    assert.deepEqual([reading.unjudged, reading.partly], [[], []]);
    assert.deepEqual(
      documents.map(({ path }) => path),
      ["resume.txt"],
    );
  });

  it("finds no conflict where the two agree, and none in what the resume leaves out", async () => {
    const agreeing = resume.replace("Mar 2015 - Jan 2017", "March 2019 – 2021");
    for (const text of [agreeing, resume.replace("Lagoon Labs", "Another firm"), words])
      assert.deepEqual((await readFolder({ "application.json": write(), "cv.txt": text })).reading.facts.conflicts, []);
    const contacts = resume.replace("jane@mail.example", "j.doe@post.example").replace("Jane Doe", "Mary Roe");
    const { reading } = await readFolder({ "application.json": write(), "cv.txt": contacts });
    assert.deepEqual(reading.facts.conflicts.map(({ field }) => field).toSorted(), [
      "email",
      "employment-dates",
      "name",
    ]);
    // What stands there is not handed over.
    assert.doesNotMatch(JSON.stringify(reading.facts), /Jane|Mary|Roe|mail\.example|post\.example|Lagoon/u);
  });

  it("reads the record and the resume however many files lie before them, and says what is not read", async () => {
    const before = Array.from({ length: 60 }, (_, at) => [
      [`a${at}.json`, "{}"],
      [`letter-${at}.txt`, `Dear team, this is letter ${at}.`],
    ]);
    const { reading } = await readFolder({
      ...(Object.fromEntries(before.flat()) as Files),
      "application.json": write(),
      "resume.txt": resume,
    });
    assert.deepEqual(
      reading.facts.conflicts.map(({ field }) => field),
      ["employment-dates"],
    );
    assert.equal(
      reading.unjudged.filter(({ reason }) => reason.startsWith("it was not read: 50 documents")).length,
      11,
    );
    const many = await readFolder({ ...(Object.fromEntries(before.flat()) as Files), "z/application.json": write() });
    assert.deepEqual(many.reading.names, ["Jane Doe"]);
  });

  it("says what is hidden in a resume, and sketches a photograph", async () => {
    const luminance = Uint8Array.from(
      { length: 120 * 120 },
      (_, at) => 128 + 100 * Math.sin((at % 120) / 5 + at / 900),
    );
    const hidden = writePage({
      content: "BT /F1 12 Tf 1 0 0 1 50 700 Tm (Jane Doe works) Tj 1 1 1 rg 1 0 0 1 50 600 Tm (rust go) Tj ET",
    });
    const { reading } = await readFolder({
      "application.json": write({ files: [{ path: "me.png", is: "photo" }] }),
      "resume.pdf": hidden,
      "me.png": writePng({ width: 120, height: 120, luminance }),
    });
    assert.deepEqual(
      reading.facts.documents.map(({ kind, amount }) => `${kind} ${amount}`),
      ["hidden-text 2"],
    );
    assert.deepEqual(
      reading.pictures.map(({ is, hashes }) => [is, hashes.length]),
      [["photo", 4]],
    );
  });

  it("reads who wrote the commits of a clone that it names", async () => {
    const tree = writeTree([]);
    const commits: ReturnType<typeof writeCommit>[] = [];
    for (let at = 0; at < 25; at += 1)
      commits.push(
        writeCommit({
          tree,
          parents: commits.slice(-1),
          time: 1_700_000_000 + at * 90_000,
          author: "Sam Lee <s@x.example>",
        }),
      );
    const git = Object.entries(writeLoose([tree, ...commits])).map(
      ([path, bytes]) => [`repo/.git/${path}`, bytes] as const,
    );
    const files = {
      ...Object.fromEntries(git),
      "repo/.git/HEAD": "ref: refs/heads/main\n",
      "repo/.git/refs/heads/main": `${commits.at(-1)?.id ?? ""}\n`,
      "repo/index.js": "1",
    };
    const repositories = [{ url: "https://code.example/repo", folder: "repo" }];
    const named = await readFolder({ ...files, "application.json": write({ repositories }) });
    assert.deepEqual(
      named.reading.facts.code.map(({ kind }) => kind),
      ["written-by-others"],
    );
    assert.match(JSON.stringify(named.reading.partly), /`doorward scan` judges its code/u);
    assert.deepEqual(named.documents, []);
    const unnamed = await readFolder({ ...files, "application.json": write() });
    assert.deepEqual(unnamed.reading.facts.code, []);
    assert.match(JSON.stringify(unnamed.reading.partly), /does not name this clone/u);
    const missing = await readFolder({ "application.json": write({ repositories }) });
    assert.match(JSON.stringify(missing.reading.unjudged), /no Git folder is there/u);
  });

  it("tells what could not be read, and what is missing", async () => {
    const files = [{ path: "letter.pdf", is: "letter" }];
    const { reading } = await readFolder({
      "application.json": write({ files }),
      "resume.pdf": writePage({ content: "0 0 10 10 re f" }),
    });
    assert.deepEqual(
      reading.unjudged.map(({ path, reason }) => `${path}: ${reason}`),
      [
        "letter.pdf: the application names this file, and it is not there",
        "resume.pdf: no text could be read; ask for it as text",
      ],
    );
    const broken = await readFolder({ "application.json": write({ nationality: "x" }), "resume.txt": resume });
    assert.match(JSON.stringify(broken.reading.unjudged), /must not be asked/u);
    assert.deepEqual(broken.reading.names, ["Jane Doe"]);
  });

  it("takes an archive, a record alone, one of a vendor, and a resume alone", async () => {
    const zip = writeZip([
      { name: "application.json", content: write() },
      { name: "resume.txt", content: resume },
    ]);
    const archived = await read({ name: "jane.zip", source: { kind: "bytes", bytes: zip } });
    assert.deepEqual([archived.reading.texts[0]?.at.path, archived.isSentWhole], ["jane.zip!/resume.txt", true]);
    const alone = await read({ name: "jane.json", source: { kind: "bytes", bytes: Buffer.from(write()) } });
    assert.deepEqual([alone.reading.names, alone.reading.unjudged, alone.isSentWhole], [["Jane Doe"], [], false]);
    const ashby = {
      data: {
        application: {
          createdAt: "2026-11-26T10:00:00.000Z",
          job: { title: "Engineer" },
          candidate: { name: "Kim Doe", primaryEmailAddress: { value: "kim@mail.example" } },
        },
      },
    };
    const { reading } = await readFolder({ "ashby.json": JSON.stringify(ashby), "resume.txt": resume });
    assert.deepEqual(reading.names, ["Kim Doe", "Jane Doe"]);
    const only = await read({ name: "cv.txt", source: { kind: "bytes", bytes: Buffer.from(resume) } });
    assert.deepEqual([only.reading.names, only.isSentWhole], [["Jane Doe"], true]);
    assert.match(JSON.stringify(only.reading.partly), /no application\.json/u);
  });

  it("reads the resume beside a letter whatever it is called, and says where it cannot tell which one it is", async () => {
    const beside = await readFolder({
      "application.json": write(),
      "JaneDoeWork.txt": resume,
      "cover_letter.txt": words,
    });
    assert.deepEqual(
      beside.reading.facts.conflicts.map(({ field }) => field),
      ["employment-dates"],
    );
    const unclear = await readFolder({ "application.json": write(), "one.txt": resume, "two.txt": words });
    assert.deepEqual(
      unclear.reading.texts.map(({ at }) => at.path),
      ["one.txt", "two.txt"],
    );
    assert.deepEqual(unclear.reading.facts.conflicts, []);
    assert.match(JSON.stringify(unclear.reading.partly), /which document is the resume is not clear/u);
  });

  it("reads one record, says which others there are, and what is none", async () => {
    const kim = JSON.stringify({ first_name: "Kim", last_name: "Doe", created_at: "2026-11-20", email_addresses: [] });
    const { reading } = await readFolder({ "a.json": kim, "b.json": kim.replace("Kim", "Sam") });
    assert.deepEqual(reading.names, ["Kim Doe"]);
    assert.match(JSON.stringify(reading.partly), /"b\.json","reason":"it is another record/u);
    for (const [text, reason] of [
      [`[${kim}]`, /^it is a list of records/u],
      ['{"event":"applicationCreated","data":{"opportunityId":"y"}}', /^Lever's webhook holds numbers only: export/u],
      ['{"origin":"sourced"}', /^it is no record that Doorward knows: write it as/u],
      ['{"role":{},"origin":"x"}', /must not be asked/u],
    ] as const) {
      const odd = await readFolder({ "record.json": text });
      assert.match(odd.reading.unjudged[0]?.reason ?? "", reason, text);
    }
  });

  it("says that there was nothing to read, and takes it for no application without faults", async () => {
    assert.deepEqual(await reasons({}), ["there is nothing to read in it"]);
    assert.deepEqual(await reasons({ "application.json": "" }), ["it is empty: there is nothing to read"]);
    const image = writePng({ width: 2, height: 2, luminance: Uint8Array.of(0, 9, 9, 0) });
    assert.match((await reasons({ "me.png": image })).join("\n"), /^it holds no record and no document with words/u);
    assert.deepEqual(await reasons({ "work.txt": resume }), []);
    const two = await reasons({ "jane.txt": resume, "bob.txt": resume });
    assert.match(
      two.join("\n"),
      /^it holds several documents, no record, and no resume that is called one: name each/u,
    );
  });

  it("leaves out what ended a reader before", async () => {
    const { reading } = await readFolder(
      { "application.json": write(), "resume.txt": resume },
      { skip: ["resume.txt"] },
    );
    assert.deepEqual([reading.texts, reading.names], [[], ["Jane Doe"]]);
  });
});
