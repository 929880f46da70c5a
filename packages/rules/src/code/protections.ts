import type { Effect } from "@doorward/core";

/** Programs and settings that guard the whole system, where honest software has nothing to turn off. */
const systemGuard =
  /\b(?:set|add|remove)-mppreference\b|\bmpcmdrun\b|\buninstall-windowsfeature\b.*defender|\bspctl\b.*--(?:master|global)-disable|\bcsrutil\b.*\bdisable\b|\bsocketfilterfw\b.*\boff\b|\bfdesetup\b.*\bdisable\b|\bvssadmin\b.*\bdelete\b|\bwevtutil\b|\bauditctl\b|\bbcdedit\b|amsi(?:utils|initfailed)|\bnetsh\b.*\bstate\s+off\b|\bset-netfirewallprofile\b|\b(?:sc|net)\s+(?:stop|delete)\s+"?(?:windefend|wdnissvc|sense|wscsvc|mpssvc)\b/iu;
const guardSetting =
  /[\\/]windows defender[\\/](?:[^\\/]{1,80}[\\/]){0,4}(?:disable|exclusions)|disableantispyware|disablerealtimemonitoring|[\\/]policies[\\/]system[\\/]enablelua$|com\.apple\.tcc[\\/]tcc\.db$/iu;

/** Whether an effect turns off, or makes blind, what guards the whole system. */
export function turnsOffSystemGuard({ kind, subject, payload, traits, at }: Effect): boolean {
  if (kind === "write")
    return (
      subject.texts.some((text) => guardSetting.test(text)) && (payload !== undefined || !/tcc\.db/iu.test(at.excerpt))
    );
  if (kind !== "run") return false;
  const isStopped = subject.texts.some((text) => /\b(?:sc|net)\s+(?:stop|delete)\b/iu.test(text));
  return (traits.includes("unprotected") || isStopped) && subject.texts.some((text) => systemGuard.test(text));
}
