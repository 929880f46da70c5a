import type { PackageSight } from "../../../formats/format-reader.ts";
import type { Relationship } from "./relationships.ts";
import { placeOf } from "./tell-target.ts";

/** Parts that are loaded, and so run or shown, as soon as the document is opened. */
const loaded: ReadonlySet<string> = new Set([
  "oleObject",
  "frame",
  "subDocument",
  "aFChunk",
  "package",
  "control",
  "xlMacrosheet",
]);
const watched: ReadonlySet<string> = new Set(["image", "video", "audio", "media"]);

/** Tells what of a document lies elsewhere. */
export function tellRelationship({ type, target, isExternal, member }: Relationship, see: PackageSight): void {
  if (!isExternal) return;
  const place = placeOf(target);
  const details = { target, member };
  if (type === "attachedTemplate") {
    if (place !== "local") see.content("remote-template", target, details);
  } else if (type === "hyperlink" || type === "externalLinkPath") {
    if (place === "web") see.content("link", target, details);
  } else if (place === "local") return;
  else if (loaded.has(type)) see.content("external-object", target, details);
  else if (watched.has(type))
    see.content(
      place === "web" && !/^(?:mhtml|mk|x-usc):/iu.test(target) ? "opens-address" : "external-object",
      target,
      details,
    );
}
