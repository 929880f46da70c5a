import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { contentsOf, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires on a configuration profile that takes over the management, the traffic or the trust of a Mac or iPhone. */
export const rule = defineRule({
  id: "file/configuration-profile",
  kind: "file",
  title: "A profile was sent that would let somebody else manage this Mac or iPhone, or read its traffic.",
  strength: "strong",
  family: "persistence",
  techniques: ["T1204.002", "T1553.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Install Root Certificate (T1553.004), v19, 2026-04" }],
  detect: findProfiles,
});

/** Settings that give somebody else power; a Wi-Fi or a mail account does not. */
const powerful =
  /^(?:remote management|a root certificate|a VPN|a proxy for all traffic|a DNS server|a filter for all web traffic|rights of programs|approval of system extensions|programs that start)/u;

function findProfiles({ files }: FileFacts): Detection[] {
  return tellOnce(
    listDelivered(files)
      .filter(({ type }) => type === "configuration-profile")
      .flatMap((fact) => contentsOf(fact, "profile-setting").filter(({ target = "" }) => powerful.test(target)))
      .map(({ at }) => at),
  );
}
