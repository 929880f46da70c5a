import { gateway } from "../by-parameter.ts";

/** Mail gateways that write the target into a parameter. */
export const gateways = [
  gateway("Barracuda Link Protection", ["linkprotect.cudasvc.com"], "a"),
  gateway(
    "Trend Micro Email Security",
    ["trendmicro.com/wis/clicktime", "trendmicro.eu/wis/clicktime", "trendmicro.com.au/wis/clicktime"],
    "url",
  ),
  gateway("Symantec Click-time Protection", ["clicktime.symantec.com", "clicktime.cloud.postoffice.net"], "u"),
  gateway("Trellix URL Defense", ["fireeye.com/v1/url", "fireeye.com/url"], "u"),
  gateway("Proofpoint Isolation", ["urlisolation.com"], "url"),
  gateway("Zix", ["link.zixcentral.com"], "u"),
  gateway("EdgePilot", ["link.edgepilot.com"], "u"),
  gateway("Trustwave MailMarshal", ["scanmail.trustwave.com"], "u"),
  gateway("TitanHQ Link Lock", ["linklock.titanhq.com"], "url"),
  gateway("Libraesva URLSand", ["urlsand.esvalabs.com"], "u"),
  gateway("Zscaler", ["gateway.zscaler.net", "gateway.zscalertwo.net", "gateway.zscloud.net"], "url", "origurl"),
  gateway("Forcepoint", ["mailcontrol.com/sr"], "url", "u"),
];
