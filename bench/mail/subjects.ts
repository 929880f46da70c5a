import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** Does what it does with one message; what it says is only looked at so that it is not left out. */
export type TakeMessage = (bytes: Buffer) => Promise<unknown>;

/** Who is measured: what it is called, what its answer is, and how it is opened. */
interface Subject {
  readonly name: string;
  readonly answer: string;
  readonly open: (folder: string) => Promise<TakeMessage>;
}

/** The peers are only there once the benchmark's own packages are installed, so no compiler knows them. */
const loadPeer = async (name: string): Promise<unknown> => import(name);

/** Everybody who is measured, ourselves first. */
export const subjects: Readonly<Record<string, Subject>> = {
  doorward: {
    name: "Doorward",
    answer: "a verdict: parts, attachments and what lies in them opened, links judged, every rule, reasons, next steps",
    open: openDoorward,
  },
  "postal-mime": {
    name: "postal-mime 4.0.0",
    answer: "the parsed mail; no judgement at all",
    async open() {
      const { default: PostalMime } = (await loadPeer("postal-mime")) as {
        readonly default: { readonly parse: (bytes: Buffer) => Promise<unknown> };
      };
      return (bytes) => PostalMime.parse(bytes);
    },
  },
  mailparser: {
    name: "mailparser 3.14.2",
    answer: "the parsed mail, its page as text too; no judgement at all",
    async open() {
      const { simpleParser } = (await loadPeer("mailparser")) as {
        readonly simpleParser: (bytes: Buffer) => Promise<unknown>;
      };
      return (bytes) => simpleParser(bytes);
    },
  },
};

/** The readers' work and the judging in one process, with the limits of the command. */
async function openDoorward(folder: string): Promise<TakeMessage> {
  const { openMailJudge } = await import("./open-mail-judge.ts");
  mkdirSync(folder, { recursive: true });
  const judge = openMailJudge(folder);
  let number = 0;
  return (bytes) => judge(`${(number += 1)}.eml`, bytes, join(folder, String(number)));
}
