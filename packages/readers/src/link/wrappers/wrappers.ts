import { accelerators } from "./families/accelerators.ts";
import { checkPoint } from "./families/check-point.ts";
import { gateways } from "./families/gateways.ts";
import { microsoft } from "./families/microsoft.ts";
import { hostGateways } from "./families/host-gateways.ts";
import { outreach } from "./families/outreach.ts";
import { pathGateways } from "./families/path-gateways.ts";
import { proofpoint } from "./families/proofpoint.ts";
import { searchEngines } from "./families/search-engines.ts";
import { social } from "./families/social.ts";
import { sophos } from "./families/sophos.ts";
import { walletPages } from "./families/wallet-pages.ts";
import type { Wrapper } from "./wrapper.ts";

/** Every service whose addresses can be opened without asking anybody. */
export const wrappers: readonly Wrapper[] = [
  ...microsoft,
  proofpoint,
  ...hostGateways,
  checkPoint,
  sophos,
  ...pathGateways,
  ...gateways,
  ...searchEngines,
  ...accelerators,
  ...social,
  ...outreach,
  ...walletPages,
];
