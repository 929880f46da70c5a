import { findAsk, silentTypes } from "../asks.ts";
import { addLink } from "../page-draft.ts";
import type { PageDraft } from "../page-draft.ts";
import type { Tag } from "../walk-markup.ts";
import type { ElementPlace } from "./open-link.ts";

/** Begins a form; its number, or -1. */
export function openForm(draft: PageDraft, tag: Tag, place: ElementPlace): number {
  const action = tag.attributes.get("action")?.trim();
  addLink(draft, action, { ...place, start: tag.start, via: "form" });
  const method = tag.attributes.get("method")?.trim().toLowerCase() ?? "get";
  return draft.forms.keep({ action, method, fields: [], start: tag.start }) ?? -1;
}

/** Adds a field that a person fills in. */
export function openField(draft: PageDraft, tag: Tag, form: number): void {
  const { attributes } = tag;
  const type = tag.name === "input" ? (attributes.get("type")?.trim().toLowerCase() ?? "text") : tag.name;
  if (silentTypes.has(type)) return;
  const name = attributes.get("name") ?? attributes.get("id") ?? "";
  const hint = attributes.get("placeholder") ?? attributes.get("aria-label") ?? draft.lastWords.trim();
  const named = ["name", "id", "autocomplete", "placeholder", "aria-label", "title"]
    .map((attribute) => attributes.get(attribute) ?? "")
    .join(" ");
  const own = findAsk(type, named);
  const asks = own === "other" ? findAsk(type, draft.lastWords) : own;
  const field = { type, name: name.slice(0, 200), hint: hint.trim().slice(0, 200), asks, start: tag.start };
  const owner = draft.forms.kept[form];
  if (owner === undefined) draft.looseFields.keep(field);
  else if (owner.fields.length < draft.limits.fields) owner.fields.push(field);
  else draft.shortfalls.add(`more than ${draft.limits.fields} fields in a form`);
  if (draft.wantsPieces) draft.pieces.keep({ kind: "field", type, hint: field.hint });
}
