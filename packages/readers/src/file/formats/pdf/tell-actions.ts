import type { Sight } from "../../../formats/format-reader.ts";
import type { PdfAction } from "../../../formats/pdf/document/action.ts";
import { tellScript } from "./script-text.ts";

/** Files that are shown and start nothing: documents that lead to another one of these are ordinary. */
const shownFile =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|png|jpe?g|gif|tiff?|bmp|webp|mp[34]|avi|mov|wav|epub|zip|dwg|dxf|eml|msg|xml)$/iu;

/** An address with a scheme, or a place on a server. */
const elsewhere = /^(?:[a-z][a-z\d+.-]{1,30}:)?[\\/]{2}[^\\/]/iu;

/** Tells what the actions of a document do; links are told with their pages. */
export function tellActions(actions: readonly PdfAction[], see: Sight): void {
  for (const action of actions) tellAction(action, see);
}

function tellAction(action: PdfAction, see: Sight): void {
  const { kind, target, trigger } = action;
  const opens = trigger === "opens";
  switch (kind) {
    case "launches":
      tellLaunch(action, see);
      return;
    case "runs-script": {
      const text = tellScript(action.script ?? "");
      see.content("document-script", text, { target: text });
      if (opens) see.content("opens-by-itself", `when it is opened: ${text}`, { target: `script: ${text}` });
      return;
    }
    case "submits-form":
      see.content("form-posts", target, { target });
      if (opens) see.content("opens-by-itself", `when it is opened: sends the form to ${target}`, { target });
      return;
    case "opens-embedded-file":
      if (elsewhere.test(target)) tellElsewhere(target, trigger, see);
      else if (opens) see.content("opens-by-itself", `when it is opened: ${target}`, { target });
      return;
    case "opens-address":
      if (opens) see.content("opens-address", `when it is opened: ${target}`, { target });
      return;
    default:
      tellOther(action, see);
  }
}

function tellLaunch({ target, trigger }: PdfAction, see: Sight): void {
  if (shownFile.test(target)) {
    if (elsewhere.test(target)) tellElsewhere(target, trigger, see);
    return;
  }
  see.content("launch-action", target, { target });
  if (trigger === "opens") see.content("opens-by-itself", `when it is opened: ${target}`, { target });
}

/** Another document, data or media: of note only when it lies elsewhere. */
function tellOther({ target, trigger }: PdfAction, see: Sight): void {
  if (elsewhere.test(target)) tellElsewhere(target, trigger, see);
}

function tellElsewhere(target: string, trigger: PdfAction["trigger"], see: Sight): void {
  const isAsked = trigger === "click" || trigger === "none";
  see.content(isAsked ? "link" : "external-object", isAsked ? target : `without a click: ${target}`, { target });
}
