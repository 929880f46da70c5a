import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { tellArchives } from "../archives.ts";

/** Fires on archives whose members share bytes. */
export const rule = defineRule({
  id: "file/overlapping-members",
  kind: "file",
  title: "Files in the archive lie on top of each other, which no packer does.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027", "T1027.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "David Fifield, A better zip bomb, 2019-08", url: "https://www.bamsoftware.com/hacks/zipbomb/" },
  ],
  detect: findArchives,
});

function findArchives({ files }: FileFacts): Detection[] {
  return tellArchives(files, "overlapping-members", "its members share the same bytes");
}
