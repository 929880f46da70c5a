import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";

/** The test string of EICAR, which stands nowhere in one piece so that no filter takes this file for it. */
const eicar = [String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR`, "STANDARD", "ANTIVIRUS", "TEST", "FILE!$H+H*"].join("-");

/** The test line of SpamAssassin, put together for the same reason. */
const gtube = ["XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE", "STANDARD", "ANTI", "UBE", "TEST", "EMAIL*C.34X"].join("-");

/** The test string by itself and packed, and texts about it. */
export const examples: Examples = {
  hits: [
    { name: "the test string", delivered: true, files: { "eicar.dat": eicar } },
    { name: "the test string as a text", delivered: true, files: { "test.txt": `${eicar}\r\n` } },
    {
      name: "the test string in an archive",
      delivered: true,
      files: { "test.zip": makeZip([{ name: "eicar.dat", content: eicar }]) },
    },
    {
      name: "the test line of mail filters",
      files: { "test.eml": `From: a@shop.example\r\nTo: b@desk.example\r\nSubject: test\r\n\r\n${gtube}\r\n` },
    },
  ],
  misses: [
    {
      name: "a text about the test",
      why: "It names the string and does not hold it.",
      delivered: true,
      files: { "how.txt": "We test with the EICAR file every month.\n" },
    },
    { name: "the name alone", why: "A name is no content.", delivered: true, files: { "eicar.txt": "nothing\n" } },
    {
      name: "the first half",
      why: "Filters need all of it.",
      delivered: true,
      files: { "half.txt": eicar.slice(0, 40) },
    },
    {
      name: "a report that quotes the string",
      why: "The test is a file of nothing but the string.",
      delivered: true,
      files: { "report.txt": `We sent this line to our filter:\n\n${eicar}\n\nIt was stopped within a second.\n` },
    },
  ],
  evasions: [
    {
      name: "the string turned around",
      caughtBy: "nothing",
      delivered: true,
      files: { "test.txt": Array.from(eicar).toReversed().join("") },
    },
  ],
};
