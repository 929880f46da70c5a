import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { test } from "node:test";
import { readBytes } from "../tree/bytes.ts";
import { readRepository } from "./repository.ts";
import {
  writeBlob,
  writeCommit,
  writeLoose,
  writeTag,
  writeTree,
  type WrittenObject,
} from "./writing/objects.test-support.ts";
import { writePack, writePackIndex } from "./writing/packs.test-support.ts";
import { readThrough, readWritten, withSpool, writeFiles, type WrittenFiles } from "./writing/trees.test-support.ts";

const head = "ref: refs/heads/main\n";
const clean = writeBlob("clean\n");
const payload = writeBlob("payload\n");
const cleanTree = writeTree([["100644", "config.js", clean]]);
const payloadTree = writeTree([["100644", "config.js", payload]]);
const first = writeCommit({ tree: cleanTree, text: "first", time: 1_700_000_000 });
const second = writeCommit({ tree: payloadTree, parents: [first], text: "second", time: 1_700_100_000 });

/** A repository whose branch main stands at a commit. */
function standAt(tip: WrittenObject, objects: readonly WrittenObject[], more: WrittenFiles = {}): WrittenFiles {
  return { HEAD: head, "refs/heads/main": tip.id, ...writeLoose([tip, ...objects]), ...more };
}

const everything = [clean, payload, cleanTree, payloadTree, first, second];

test("a branch that is what lies beside it gives no snapshot, and its past is told", () => {
  const read = readWritten(standAt(second, everything), { beside: { "config.js": "payload\n" } });
  assert.equal(read.head, "main");
  assert.deepEqual(read.snapshots, []);
  assert.deepEqual(read.past, ["config.js clean\n"]);
  assert.deepEqual(read.report, { oddities: [], unjudged: [], partly: [] });
});

test("a branch that holds something else gives a snapshot that says what is fresh", () => {
  const other = { "refs/heads/other": first.id };
  const read = readWritten(standAt(second, everything, other), { beside: { "config.js": "payload\n", "more.js": "" } });
  assert.deepEqual(
    read.snapshots.map(({ snapshot, fresh, commit }) => ({ snapshot, fresh, commit })),
    [{ snapshot: { kind: "branch", name: "other" }, fresh: ["config.js"], commit: first.id }],
  );
  assert.deepEqual(read.past, []);
});

test("files that were taken away from beside the Git folder are given by its branch", () => {
  withSpool((spool) => {
    const files = Object.entries(standAt(second, everything)).map(([path, content]) => [`app/.git/${path}`, content]);
    const { snapshots } = readThrough(writeFiles(Object.fromEntries(files), spool), "app/.git", { spool });
    const entry = snapshots[0]?.entries[0];
    assert.ok(entry?.kind === "file");
    assert.equal(entry.path, "app/config.js");
    assert.equal(readBytes(entry.bytes, 100).toString(), "payload\n");
  });
});

test("the same content is spooled once, and what is delivered is not spooled", () => {
  withSpool((spool) => {
    const nested = writeTree([
      ["40000", "a", cleanTree],
      ["40000", "b", cleanTree],
    ]);
    const tip = writeCommit({ tree: nested });
    const files = { ...standAt(tip, [...everything, nested], { "refs/tags/old": first.id }) };
    const inside = Object.entries(files).map(([path, content]) => [`.git/${path}`, content]);
    const tree = writeFiles({ ...Object.fromEntries(inside), "a/config.js": "clean\n" }, spool);
    const { snapshots } = readRepository(tree, ".git", { spool });
    const entries = snapshots.flatMap((snapshot) => snapshot.entries);
    const [a, b, old] = entries.map((entry) => (entry.kind === "file" ? entry.bytes : undefined));
    assert.deepEqual(
      entries.map(({ path }) => path),
      ["a/config.js", "b/config.js", "config.js"],
    );
    assert.equal(
      entries[0],
      tree.entries.find(({ path }) => path === "a/config.js"),
    );
    assert.notDeepEqual(a, b);
    assert.equal(b, old);
  });
});

test("a bare repository delivers what HEAD names", () => {
  withSpool((spool) => {
    const tree = writeFiles(standAt(second, everything, { "refs/heads/other": first.id }), spool);
    const { delivered, snapshots } = readThrough(tree, "", { spool });
    assert.deepEqual(delivered?.snapshot, { kind: "delivered", name: "" });
    assert.deepEqual(
      snapshots.map(({ snapshot }) => snapshot.name),
      ["other"],
    );
    const chosen = readThrough(tree, "", { spool, deliver: "refs/heads/other" });
    assert.equal(chosen.delivered?.commit, first.id);
    assert.equal(readThrough(tree, "", { spool, deliver: first.id }).delivered?.commit, first.id);
    const absent = readThrough(tree, "", { spool, deliver: "refs/heads/none" });
    assert.deepEqual(absent.report.unjudged, [{ path: ".", reason: "it has no refs/heads/none" }]);
  });
});

test("a merge brings only what none of its parents has", () => {
  const side = writeCommit({ tree: cleanTree, text: "side", time: 1_600_000_000 });
  const merged = writeTree([
    ["100644", "added.js", payload],
    ["100644", "config.js", clean],
  ]);
  const merge = writeCommit({ tree: merged, parents: [second, side], time: 1_700_200_000 });
  const empty = writeTree([]);
  const tip = writeCommit({ tree: empty, parents: [merge], time: 1_700_300_000 });
  const { steps } = readWritten(standAt(tip, [...everything, side, merged, merge, empty]));
  const brought = steps.flatMap((step) =>
    step.kind === "commit" ? [[step.id, step.files.map(({ path }) => path)]] : [],
  );
  assert.deepEqual(brought, [
    [tip.id, []],
    [merge.id, ["added.js"]],
    [second.id, ["config.js"]],
    [first.id, ["config.js"]],
    [side.id, []],
  ]);
});

test("stashes, tags of tags, tags of files and remote branches are tips too", () => {
  const tag = writeTag(writeTag(second));
  const files = standAt(first, [...everything, tag, writeTag(second), writeTag(payload)], {
    "packed-refs": `${tag.id} refs/tags/v2\n${payload.id} refs/tags/file\n`,
    "refs/stash": second.id,
    "refs/remotes/origin/main": second.id,
  });
  const { snapshots, steps } = readWritten(files, { beside: { "config.js": "clean\n" } });
  assert.deepEqual(
    snapshots.map(({ names }) => names),
    [["stash", "origin/main", "v2"]],
  );
  const stray = steps.find(({ kind }) => kind === "stray");
  assert.deepEqual(stray?.kind === "stray" && [stray.name, stray.files[0]?.path], [
    "refs/tags/file",
    `.git/objects/${payload.id}`,
  ]);
});

test("commits that only a reflog remembers, or nothing, are told as such", () => {
  const log = `${second.id} ${first.id} Ann <ann@work.example> 1700000000 +0000\treset\n`;
  const lost = writeCommit({ tree: writeTree([["100644", "lost.js", payload]]), text: "lost" });
  const objects = [...everything, lost, writeTree([["100644", "lost.js", payload]])];
  const read = readWritten(standAt(first, objects, { "logs/HEAD": log }), { beside: { "config.js": "clean\n" } });
  assert.deepEqual(
    read.steps.map((step) => step.kind === "commit" && [step.id, step.reach, step.files.length]),
    [
      [first.id, "branch", 0],
      [second.id, "reflog", 1],
      [lost.id, "nowhere", 1],
    ],
  );
  assert.deepEqual(
    read.report.oddities.map(({ kind, reach, measure, changed }) => ({ kind, reach, measure, changed })),
    [
      { kind: "unreachable-commit", reach: "reflog", measure: 1, changed: ["config.js"] },
      { kind: "unreachable-commit", reach: "nowhere", measure: 1, changed: ["lost.js"] },
    ],
  );
});

test("a file that was added and never committed is told last", () => {
  const { steps, past } = readWritten(standAt(first, [clean, cleanTree, payload]), {
    beside: { "config.js": "clean\n" },
  });
  assert.equal(steps.at(-1)?.snapshot.name, "uncommitted");
  assert.deepEqual(past, [`.git/objects/${payload.id} payload\n`]);
});

test("a commit's whole tree is had when it is asked for", () => {
  withSpool((spool) => {
    const files = Object.entries(standAt(second, everything)).map(([path, content]) => [`.git/${path}`, content]);
    const { history } = readThrough(writeFiles(Object.fromEntries(files), spool), ".git", { spool });
    const tree = history.treeOf(first.id);
    assert.deepEqual(tree?.snapshot, { kind: "history", name: first.id.slice(0, 12) });
    assert.deepEqual(
      tree.entries.map(({ path }) => path),
      ["config.js"],
    );
    assert.equal(history.textOf(first.id), "first");
    assert.equal(history.treeOf("00".repeat(20)), undefined);
  });
});

test("packs are read with either index, and without one", () => {
  const pack = writePack(everything);
  const base = { HEAD: head, "refs/heads/main": second.id, "objects/pack/pack-1.pack": pack.bytes };
  for (const index of [
    writePackIndex(pack.items, 1),
    writePackIndex(pack.items, 2),
    Buffer.from("broken"),
    undefined,
  ]) {
    const files = index === undefined ? base : { ...base, "objects/pack/pack-1.idx": index };
    const read = readWritten(files, { beside: { "config.js": "payload\n" } });
    assert.deepEqual([read.past, read.report.unjudged], [["config.js clean\n"], []]);
  }
});

test("dates that a forger leaves behind are told with what tells them from a rebase", () => {
  const week = 604_800;
  const amended = writeCommit({
    tree: payloadTree,
    parents: [first],
    time: 1_700_000_000 + 20 * week,
    authorTime: 1_700_000_000,
  });
  const alone = readWritten(standAt(amended, everything)).report.oddities[0];
  assert.deepEqual(
    [alone?.kind, alone?.measure, alone?.recordedTogether, alone?.changed, alone?.samePerson],
    ["older-author-date", 140, 1, ["config.js"], true],
  );
  const again = writeCommit({
    tree: cleanTree,
    parents: [amended],
    time: 1_700_000_060 + 20 * week,
    authorTime: 1_700_000_500,
  });
  const rebased = readWritten(standAt(again, [...everything, amended])).report.oddities;
  assert.deepEqual(
    rebased.map(({ recordedTogether }) => recordedTogether),
    [2, 2],
  );
});

test("commits recorded before their parents are told", () => {
  const early = writeCommit({ tree: cleanTree, parents: [second], time: 1_600_000_000 });
  const { oddities } = readWritten(standAt(early, everything)).report;
  assert.deepEqual(
    oddities.map(({ kind, measure, at }) => [kind, measure, at.revision]),
    [["falling-dates", 1158, early.id.slice(0, 12)]],
  );
});

test("a missing or broken object of a branch is one row, however many", () => {
  const rows = Array.from({ length: 500 }, (_, index) => ["100644", `f${index}`, writeBlob(`${index}`)] as const);
  const tree = writeTree(rows);
  const tip = writeCommit({ tree });
  const broken = Object.fromEntries(
    rows.slice(0, 100).map(([, , { id }]) => [`objects/${id.slice(0, 2)}/${id.slice(2)}`, Buffer.from("not zlib")]),
  );
  const { report } = readWritten(standAt(tip, [tree], broken));
  assert.deepEqual(report.unjudged, [
    { path: ".git", reason: "100 objects broken in its branches" },
    { path: ".git", reason: "400 objects missing in its branches" },
  ]);
});

test("an object that is not what its id says is read, as Git would, and told", () => {
  const lie = Object.values(writeLoose([payload]))[0] ?? "";
  const files = standAt(first, [cleanTree], { [`objects/${clean.id.slice(0, 2)}/${clean.id.slice(2)}`]: lie });
  const { snapshots, report } = readWritten(files);
  assert.equal(snapshots[0]?.entries.length, 1);
  assert.deepEqual(report.unjudged, [{ path: ".git", reason: "one of its objects is not what its id promises" }]);
});

test("two copies of an object that differ are told", () => {
  const pack = writePack([clean]);
  const files = standAt(second, everything, {
    "objects/pack/pack-1.pack": pack.bytes,
    "objects/pack/pack-1.idx": writePackIndex(pack.items.map(({ offset }) => ({ id: payload.id, offset }))),
  });
  const { unjudged } = readWritten(files).report;
  assert.deepEqual(unjudged, [{ path: ".git", reason: "one of its objects is not what its id promises" }]);
});

test("an index that leaves objects of its pack out is told", () => {
  const pack = writePack(everything);
  const files = standAt(second, everything, {
    "objects/pack/pack-1.pack": pack.bytes,
    "objects/pack/pack-1.idx": writePackIndex(pack.items.slice(1)),
  });
  const { unjudged } = readWritten(files).report;
  assert.deepEqual(unjudged, [{ path: ".git", reason: "its index leaves objects out (objects/pack/pack-1.pack)" }]);
});

test("an object that unpacks beyond its size or the limit costs that object alone", () => {
  const bomb = deflateSync(Buffer.concat([Buffer.from("blob 10\0"), Buffer.alloc(60_000_000)]));
  const large = writeBlob("x".repeat(3_000_000));
  const tree = writeTree([
    ["100644", "bomb", payload],
    ["100644", "clean", clean],
    ["100644", "large", large],
  ]);
  const files = standAt(writeCommit({ tree }), [clean, tree, large], {
    [`objects/${payload.id.slice(0, 2)}/${payload.id.slice(2)}`]: bomb,
  });
  const { snapshots, report } = readWritten(files, { limits: { objectBytes: 1_000_000 } });
  assert.deepEqual(
    snapshots[0]?.entries.map(({ path }) => path),
    ["clean"],
  );
  assert.deepEqual(
    report.unjudged.map(({ reason }) => reason),
    ["one object broken in its branches", "one object larger than 1 MB in its branches"],
  );
});

test("folders that hold each other twice, thirty deep, end at the limits", () => {
  let folder = writeTree([["100644", "leaf", clean]]);
  const folders = [folder];
  for (let depth = 0; depth < 30; depth += 1) {
    folder = writeTree([
      ["40000", "a", folder],
      ["40000", "b", folder],
    ]);
    folders.push(folder);
  }
  const tip = writeCommit({ tree: folder });
  const limits = { tipEntries: 20_000, comparisons: 20_000 };
  const asTip = readWritten(standAt(tip, [clean, ...folders]), { limits });
  assert.ok(asTip.report.unjudged.some(({ reason }) => reason.startsWith("more files than are listed")));
  const after = writeCommit({ tree: cleanTree, parents: [tip] });
  const asPast = readWritten(standAt(after, [clean, cleanTree, tip, ...folders]), { limits });
  assert.deepEqual(
    asPast.report.partly.map(({ reason }) => reason),
    ["more changes than are compared in its history"],
  );
});

test("folders nested too deeply and paths too long are left out and told", () => {
  let deep = writeTree([["100644", "leaf", clean]]);
  const folders = [deep];
  for (let depth = 0; depth < 300; depth += 1) folders.push((deep = writeTree([["40000", "d", deep]])));
  const long = writeTree([
    ["100644", "x".repeat(5000), clean],
    ["40000", "d", deep],
  ]);
  const { report, snapshots } = readWritten(standAt(writeCommit({ tree: long }), [clean, ...folders, long]));
  assert.deepEqual(snapshots, []);
  assert.deepEqual(
    report.unjudged.map(({ reason }) => reason),
    ["paths longer than 4,096 characters in its branches", "folders nested deeper than 200 in its branches"],
  );
});

test("names that escape, repeat or collide stay inside and are told", () => {
  const names = ["..", ".git", "/etc", "", "same", "same", "CASE", "case"];
  const tree = writeTree(names.map((name, index) => ["100644", name, index === 5 ? payload : clean] as const));
  const { snapshots } = readWritten(standAt(writeCommit({ tree }), [clean, payload, tree]));
  const [snapshot] = snapshots;
  assert.equal(snapshot?.entries.length, names.length);
  for (const { path } of snapshot.entries) assert.doesNotMatch(path, /(?:^|\/)\.{0,2}(?:\/|$)/u);
  const oddities = new Set(snapshot.oddities.map(({ oddity }) => oddity));
  assert.deepEqual([...oddities].toSorted(), ["absolute-path", "case-collision", "escaping-path", "same-name-twice"]);
});

test("links and submodules are entries that nothing follows", () => {
  const tree = writeTree([
    ["120000", "out", writeBlob("../../../etc/passwd")],
    ["160000", "module", first],
  ]);
  const { snapshots } = readWritten(standAt(writeCommit({ tree }), [writeBlob("../../../etc/passwd"), tree]));
  assert.deepEqual(snapshots[0]?.entries, [
    { kind: "special", path: "module", what: "unknown" },
    { kind: "link", path: "out", target: "../../../etc/passwd", hard: false },
  ]);
  assert.deepEqual(snapshots[0].submodules, [{ path: "module", commit: first.id }]);
});

test("more tips than are given whole are read file by file, and nothing in them is lost", () => {
  const tips = Array.from({ length: 20 }, (_, index) => {
    const blob = writeBlob(`content ${index}`);
    const tree = writeTree([["100644", "f", blob]]);
    return { blob, tree, commit: writeCommit({ tree, time: 1_700_000_000 + index }) };
  });
  const files = {
    ...writeLoose(tips.flatMap(({ blob, tree, commit }) => [blob, tree, commit])),
    ...Object.fromEntries(tips.map(({ commit }, index) => [`refs/heads/b${index}`, commit.id])),
    HEAD: head,
  };
  const read = readWritten(files, { limits: { tips: 5, commits: 3 } });
  assert.deepEqual(
    read.snapshots.map(({ snapshot }) => snapshot.name),
    ["b19", "b18", "b17", "b16", "b15"],
  );
  assert.equal(read.past.length, 15);
  assert.deepEqual(read.report.unjudged, []);
});

test("history beyond the limits is partly read, and said since when", () => {
  const commits: WrittenObject[] = [first];
  for (let index = 1; index < 50; index += 1)
    commits.push(
      writeCommit({ tree: cleanTree, parents: [commits.at(-1) ?? first], time: 1_700_000_000 + index * 86_400 }),
    );
  const { report } = readWritten(standAt(commits.at(-1) ?? first, [...commits, ...everything]), {
    limits: { commits: 10 },
  });
  assert.deepEqual(report.partly, [
    { path: ".git", reason: "history older than 2023-12-24 was not read (it has more than 10 commits)" },
  ]);
  assert.deepEqual(report.unjudged, []);
});

test("bytes of history beyond the limit are not read, and it is said", () => {
  const { past, report } = readWritten(standAt(second, everything), { limits: { historyBytes: 0 } });
  assert.deepEqual(
    [past, report.partly],
    [[], [{ path: ".git", reason: "more bytes than are unpacked in its history" }]],
  );
});

test("a walk that is left early says how far it came", () => {
  withSpool((spool) => {
    const files = Object.entries(standAt(second, everything)).map(([path, content]) => [`.git/${path}`, content]);
    const repository = readRepository(writeFiles(Object.fromEntries(files), spool), ".git", { spool });
    for (const step of repository.history.steps()) if (step.kind === "commit") break;
    assert.deepEqual(repository.report().partly, [
      { path: ".git", reason: "history older than 2023-11-16 was not read" },
    ]);
  });
});

test("what lies elsewhere or in another form is said and not followed", () => {
  const cases: Record<string, WrittenFiles> = {
    "it borrows objects from another folder (alternates)": { "objects/info/alternates": "../../assets/objects\n" },
    "its objects lie in another folder (commondir)": { commondir: "..\n" },
    "links inside it are not followed": { "objects/pack": { link: "/var/packs" } },
    "its branches are kept in a form that is not read (reftable)": { "reftable/tables.list": "x" },
  };
  for (const [reason, more] of Object.entries(cases)) {
    const { report } = readWritten(standAt(first, [clean, cleanTree], more));
    assert.deepEqual(report.unjudged, [{ path: ".git", reason }]);
  }
});

test("a shallow or partial clone is no broken one", () => {
  const shallow = readWritten(standAt(second, [payload, payloadTree], { shallow: `${second.id}\n` }));
  assert.deepEqual(shallow.report, {
    oddities: [],
    unjudged: [],
    partly: [{ path: ".git", reason: "its older history was not delivered (shallow clone)" }],
  });
  const config = "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n";
  const partial = readWritten(standAt(second, [payload, payloadTree, first, cleanTree], { config }));
  assert.deepEqual(partial.report.partly, [
    { path: ".git", reason: "one object left at a server (partial clone) in its history" },
  ]);
});

test("an empty repository, an unborn branch and an empty folder have nothing to say", () => {
  for (const files of [{ HEAD: head }, { HEAD: "" }, { HEAD: head, "objects/info/packs": "" }]) {
    const read = readWritten(files);
    assert.deepEqual([read.snapshots, read.steps, read.report.unjudged], [[], [], []]);
  }
});

test("names of branches are shown inert", () => {
  const { snapshots } = readWritten({ ...standAt(first, everything), "refs/heads/a\u202eb": second.id });
  assert.deepEqual(
    snapshots.map(({ snapshot }) => snapshot.name),
    ["main", "a‹U+202E›b"],
  );
});

test("all unpacking together ends with the budget", () => {
  const { report } = readWritten(standAt(second, everything), { limits: { workBytes: 100 } });
  assert.ok(report.unjudged.some(({ reason }) => reason === "more bytes than are unpacked in its branches"));
});
