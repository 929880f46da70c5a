import { defineRule, type Detection, type FileFact, type FileFacts, listOuterPaths } from "@doorward/core";
import { contentsOf, indexByPath, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when a disk image that was sent holds programs, scripts or shortcuts. */
export const rule = defineRule({
  id: "file/program-in-disk-image",
  kind: "file",
  title: "A disk image was sent that holds a program, a script or a shortcut.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1553.005", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Mark-of-the-Web Bypass (T1553.005), v19, 2026-04" },
    { title: "Doorward, support facts, section 3.3, 2026-11-20" },
  ],
  detect: findPrograms,
});

const images: ReadonlySet<string> = new Set(["iso", "dmg", "vhd", "vhdx", "disk-sectors"]);
const kinds = ["program", "script", "starts-program"] as const;

function findPrograms({ files }: FileFacts): Detection[] {
  const byPath = indexByPath(files);
  return tellOnce(
    listDelivered(files)
      .filter((fact) => liesInImage(fact, byPath))
      .flatMap((fact) => kinds.flatMap((kind) => contentsOf(fact, kind)).slice(0, 1))
      .map(({ at }) => at),
  );
}

function liesInImage({ at }: FileFact, byPath: ReadonlyMap<string, FileFact>): boolean {
  return listOuterPaths(at.path).some((outer) => images.has(byPath.get(outer)?.type ?? ""));
}
