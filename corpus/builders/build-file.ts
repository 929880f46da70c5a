import { writeOutlookMessage } from "../../packages/readers/src/formats/outlook/outlook.test-support.ts";
import { writeOneNote } from "../../packages/readers/src/formats/onenote/onenote.test-support.ts";
import { writeTnef } from "../../packages/readers/src/formats/tnef/tnef.test-support.ts";
import { writeShortcut } from "../../packages/readers/src/formats/shortcut/windows-shortcut.test-support.ts";
import { writeCompoundFile } from "../../packages/readers/src/formats/ole/write-compound-file.ts";
import { writeZip } from "../../packages/readers/src/tree/zip/zip.test-support.ts";
import { writeDisc } from "./disk-image.ts";
import { writeLockedOffice, writeOffice, writeOldWord, writeRichText } from "./office.ts";
import { writePdf } from "./pdf.ts";
import { drawCode, drawScreenshot, enlargeCode, writeCodeTable, writePng } from "./pictures.ts";
import { writeCompiledScript, writeProgram, writeTestString } from "./programs.ts";
import type { Recipe } from "./recipe.ts";

/** Gives the bytes of a file of the case, built where it has to be. */
export type TakeFile = (name: string) => Promise<Buffer>;

/** Builds a file by its recipe. */
export async function buildFile(recipe: Recipe, take: TakeFile): Promise<Buffer> {
  switch (recipe.build) {
    case "zip":
      return buildZip(recipe, take);
    case "program":
      return writeProgram(recipe.for);
    case "installer":
      return writeCompoundFile({
        classId: "000C1084-0000-0000-C000-000000000046",
        members: [["Property", Buffer.alloc(8)]],
      });
    case "shortcut":
      return buildShortcut(recipe);
    case "disk-image":
      return writeDisc(new Map((await takeAll(recipe.of, take)).map(({ name, content }) => [name, content])));
    case "word":
    case "sheet":
    case "slides":
      return writeOffice(recipe, await takeHeld(recipe.holds, take));
    case "old-word":
      return writeOldWord(recipe.text, recipe.macro);
    case "rich-text":
      return writeRichText(recipe.text, recipe.address);
    case "locked-office":
      return writeLockedOffice();
    case "notebook":
      return buildNotebook(recipe, take);
    case "pdf":
      return buildPdf(recipe, take);
    case "code":
      return writePng(enlargeCode(await drawCode(recipe.text)));
    case "code-table":
      return Buffer.from(writeCodeTable(await drawCode(recipe.text)));
    case "outlook":
      return buildOutlook(recipe, take);
    case "winmail":
      return writeTnef({ properties: [], attachments: await takeAll(recipe.holds, take) });
    case "far-below":
      return Buffer.from(`${recipe.head}${"\n".repeat(recipe.lines)}${recipe.tail}`);
    default:
      return buildSimple(recipe);
  }
}

function buildSimple(recipe: Extract<Recipe, { build: "screenshot" | "test-string" | "compiled-script" }>): Buffer {
  if (recipe.build === "screenshot") return writePng(drawScreenshot());
  return recipe.build === "test-string" ? writeTestString() : writeCompiledScript();
}

async function buildZip({ of, locked, comment }: Extract<Recipe, { build: "zip" }>, take: TakeFile): Promise<Buffer> {
  const members = await takeAll(of, take);
  return writeZip(
    members.map((member) => (locked === true ? { ...member, flags: 1, method: 0 } : member)),
    comment === undefined ? {} : { comment },
  );
}

function buildShortcut({ target, args, icon, blanks = 0 }: Extract<Recipe, { build: "shortcut" }>): Buffer {
  return writeShortcut({
    localPath: target,
    ...(args === undefined ? {} : { args: " ".repeat(blanks) + args }),
    ...(icon === undefined ? {} : { icon }),
  });
}

async function buildNotebook(
  { texts, holds }: Extract<Recipe, { build: "notebook" }>,
  take: TakeFile,
): Promise<Buffer> {
  const files = await takeAll(holds, take);
  return writeOneNote(
    files.map(({ name, content }) => ({ name, ending: name.slice(name.lastIndexOf(".")), content })),
    texts,
  );
}

async function buildPdf(recipe: Extract<Recipe, { build: "pdf" }>, take: TakeFile): Promise<Buffer> {
  const { build: _build, holds, code, ...rest } = recipe;
  const held = await takeHeld(holds, take);
  return writePdf({
    ...rest,
    ...(held === undefined ? {} : { holds: held }),
    ...(code === undefined ? {} : { code: await drawCode(code) }),
  });
}

/** Numbers of MAPI's properties: subject, text, sender's name and address and its sort. Source: MS-OXPROPS. */
async function buildOutlook(recipe: Extract<Recipe, { build: "outlook" }>, take: TakeFile): Promise<Buffer> {
  const [name, address] = recipe.from;
  return writeOutlookMessage({
    values: [
      [0x1a, "IPM.Note"],
      [0x37, recipe.subject],
      [0x10_00, recipe.text],
      [0x0c_1a, name],
      [0x0c_1e, "SMTP"],
      [0x0c_1f, address],
      [0x5d_01, address],
    ],
    attachments: await takeAll(recipe.holds, take),
  });
}

async function takeAll(names: readonly string[], take: TakeFile): Promise<{ name: string; content: Buffer }[]> {
  return Promise.all(names.map(async (name) => ({ name: name.replace(/^parts\//u, ""), content: await take(name) })));
}

async function takeHeld(
  name: string | undefined,
  take: TakeFile,
): Promise<{ readonly name: string; readonly bytes: Buffer } | undefined> {
  return name === undefined ? undefined : { name: name.replace(/^parts\//u, ""), bytes: await take(name) };
}
