import type { FormatReader, Sight } from "../../../formats/format-reader.ts";
import { readPdf, type PdfReading } from "../../../formats/pdf/read-pdf.ts";
import { findLures } from "../../../text/lures/find-lures.ts";
import { findSecret } from "./secret-fields.ts";
import { tellActions } from "./tell-actions.ts";
import { tellLinks } from "./tell-links.ts";
import { tellPictures } from "./tell-pictures.ts";
import { tellScript } from "./script-text.ts";

/** A page that lures has few words; manuals and contracts have many. */
const longestLure = 4000;
const mostPagesOfLure = 3;

/** Below this a page says nothing but that. */
const fewWords = 600;

/** PDFs: what they do when they are opened and clicked, the files inside, the codes in their pictures. */
export const pdfContent: FormatReader = {
  types: ["pdf"],
  async read({ bytes }, see) {
    const reading = readPdf(bytes);
    if (reading.encryption === "locked") {
      see.content("encrypted", "it opens only with a password");
      see.unjudged("encrypted");
    }
    tellActions(reading.actions, see);
    tellForm(reading, see);
    tellFiles(reading, see);
    tellLure(reading, see);
    await tellPictures(reading, see);
    tellLinks(reading, see);
    for (const reason of reading.shortfalls) see.unjudged(reason);
  },
};

function tellForm({ fields, dynamicForm, actions }: PdfReading, see: Sight): void {
  const posted = new Set(actions.filter(({ kind }) => kind === "submits-form").map(({ target }) => target));
  for (const target of new Set(dynamicForm?.targets)) {
    if (!posted.has(target)) see.content("form-posts", target, { target });
  }
  for (const script of (dynamicForm?.scripts ?? []).slice(0, 50)) {
    const text = tellScript(script);
    see.content("document-script", text, { target: text });
  }
  const told = new Set<string>();
  for (const field of fields) {
    const secret = findSecret(field);
    if (secret === undefined || told.has(secret)) continue;
    told.add(secret);
    see.content("secret-field", `${field.label || field.name}: ${secret}`, { target: secret });
  }
}

function tellFiles(reading: PdfReading, see: Sight): void {
  let count = 0;
  for (const { name, bytes } of reading.embeddedFiles()) {
    count += 1;
    const shown = name === "" ? `attachment ${count}` : name;
    see.content("embedded-file", shown, { target: shown });
    if (bytes === undefined) {
      if (reading.encryption !== "locked") see.unjudged("a file inside cannot be read");
    } else see.file(shown, bytes);
  }
}

function tellLure({ text, pageCount }: PdfReading, see: Sight): void {
  if (pageCount > mostPagesOfLure || text.length > longestLure) return;
  const isAll = text.length <= fewWords;
  for (const { kind, words } of findLures(text)) {
    see.content("lure-text", words, { target: `${kind}${isAll ? " and no more" : ""}: ${words}` });
  }
}
