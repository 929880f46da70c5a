import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CueTopic, MessageAttachment } from "@doorward/core";
import { readHistory } from "./history.ts";

interface Said {
  readonly by: "them" | "us" | "system";
  readonly files?: readonly string[];
  /** Names of files that the export itself says were stopped. */
  readonly stopped?: readonly string[];
  readonly cues?: readonly CueTopic[];
  readonly links?: readonly string[];
}

function read(...said: readonly Said[]) {
  const at = { path: "ticket.json", excerpt: "" };
  const attachments = said.flatMap(({ by, files = [], stopped = [] }, entry) =>
    [...files, ...stopped].map((name): Omit<MessageAttachment, "traits"> => {
      const isBlocked = stopped.includes(name);
      const rest = { url: "", declaredType: "", size: 0, isInline: false, isReleased: false };
      return { name, entry, by, isBlocked, at: { ...at, excerpt: name }, ...rest };
    }),
  );
  const cues = said.flatMap(({ cues: topics = [] }, entry) =>
    topics.map((topic) => ({ topic, at: { ...at, excerpt: topic }, entry, isQuoted: false })),
  );
  const links = said.flatMap(({ links: texts = [] }, entry) =>
    texts.map((text) => ({ text, entry, via: "text" as const, isQuoted: false, at: { ...at, excerpt: text } })),
  );
  const { history, attachments: marked } = readHistory({ entries: said, attachments, links, cues });
  const { blocks, repeats, insistences } = history;
  return {
    counts: [blocks, repeats, insistences],
    places: history.at.map(({ excerpt }) => excerpt),
    blocked: marked.filter(({ isBlocked }) => isBlocked).map(({ name }) => name),
  };
}

describe("reading the history of a ticket", () => {
  it("counts what the export says was stopped, and what came again", () => {
    const { counts, places } = read(
      { by: "them", stopped: ["screenshot.zip"] },
      { by: "us" },
      { by: "them", stopped: ["screenshot2.zip"] },
      { by: "them", stopped: ["details.rar"] },
      { by: "them", files: ["screenshot.png.scr"] },
    );
    assert.deepEqual(counts, [3, 3, 0]);
    assert.deepEqual(places, ["screenshot.png.scr", "details.rar", "screenshot2.zip"]);
  });

  it("takes a notice after a file as its end", () => {
    const { counts, blocked } = read(
      { by: "them", files: ["error.zip", "error.png"] },
      { by: "system", cues: ["block-notice"] },
      { by: "system", cues: ["block-notice"] },
      { by: "them", files: ["error-new.zip"] },
      { by: "us", cues: ["block-notice"] },
    );
    assert.deepEqual(counts, [2, 1, 0]);
    assert.deepEqual(blocked, ["error.zip", "error-new.zip"]);
  });

  it("counts who presses on after a refusal of a file", () => {
    const { counts } = read(
      { by: "them", files: ["case.7z"] },
      { by: "us", cues: ["refusal"] },
      { by: "them", cues: ["anger"] },
      { by: "them", files: ["case.7z"] },
      { by: "them", cues: ["refund"] },
    );
    assert.deepEqual(counts, [0, 1, 2]);
  });

  it("counts files behind links like files", () => {
    const { counts } = read(
      { by: "them", links: ["https://files.share.example/details.rar?x=1"] },
      { by: "us", cues: ["refusal"] },
      { by: "them", cues: ["open-attachment"] },
      { by: "them", links: ["https://files.share.example/details2.rar"] },
      { by: "them", links: ["https://etherscan.example/tx/0x1", "https://shop.zip/"] },
    );
    assert.deepEqual(counts, [0, 1, 2]);
  });

  it("counts nothing of somebody who sends a picture instead, or who is angry about money", () => {
    const complies = read(
      { by: "them", stopped: ["screenshot.zip"] },
      { by: "us", cues: ["refusal"] },
      { by: "them", files: ["screenshot.png", "log.txt"] },
    );
    assert.deepEqual(complies.counts, [1, 0, 0]);
    const angry = read(
      { by: "them", files: ["receipt.pdf"] },
      { by: "us", cues: ["refusal"] },
      { by: "them", cues: ["anger", "threat"] },
    );
    assert.deepEqual(angry.counts, [0, 0, 0]);
  });

  it("does not hold a colleague's files against anybody", () => {
    const { counts } = read(
      { by: "us", files: ["tool.zip"] },
      { by: "system", cues: ["block-notice"] },
      { by: "us", files: ["tool.zip"] },
    );
    assert.deepEqual(counts, [0, 0, 0]);
  });
});
