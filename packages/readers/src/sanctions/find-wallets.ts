import type { ListedWallet } from "./listed-party.ts";

const pattern = /Digital Currency Address\s*[-–]\s*([A-Za-z0-9]{2,10})\s+([A-Za-z0-9:_+/-]{14,128})/gu;

/** The wallets that a remark names, by whatever currency. */
export function findWallets(text: string): ListedWallet[] {
  return Array.from(text.matchAll(pattern), ([, asset = "", address = ""]) => ({
    asset: asset.toUpperCase(),
    address,
  }));
}

/** The currency in the name of an identity number: `Digital Currency Address - XBT`; undefined when it is another number. */
export function readAsset(kind: string): string | undefined {
  return /^Digital Currency Address\s*[-–]\s*([A-Za-z0-9]{2,10})$/u.exec(kind.trim())?.[1]?.toUpperCase();
}
