import type { HostPattern } from "../../services/host-index.ts";
import { launcher } from "../by-parameter.ts";
import { readBareTail, readTail } from "../decode/tail.ts";
import { nothingInside, type Wrapper } from "../wrapper.ts";

/** Pages of wallets that tell the wallet to open a site, with the visitor's accounts at hand. */
export const walletPages: readonly Wrapper[] = [
  inPath("MetaMask", ["metamask.app.link/dapp", "metamask-alternate.app.link/dapp", "link.metamask.io/dapp"], "/dapp/"),
  inPath(
    "Phantom",
    ["phantom.app/ul/browse", "phantom.app/ul/v1/browse", "phantom.com/ul/browse", "phantom.com/ul/v1/browse"],
    "/browse/",
  ),
  inPath("Slush", ["slush.app/browse"], "/browse/"),
  inPath("Tonkeeper", ["app.tonkeeper.com/dapp"], "/dapp/"),
  inPath("Solflare", ["solflare.com/ul/v1/browse"], "/browse/"),
  inPath("Backpack", ["backpack.app/ul/v1/browse"], "/browse/"),
  launcher("Trust Wallet", ["link.trustwallet.com/open_url"], "url"),
  launcher("Coinbase Wallet", ["go.cb-w.com/dapp", "wallet.coinbase.com/dapp"], "cb_url", "url"),
  launcher("Rainbow", ["rnbwapp.com/dapp", "rainbow.me/dapp"], "url"),
  launcher("Bitget Wallet", ["bkcode.vip", "bkapp.vip"], "url"),
  launcher("imToken", ["connect.token.im/link"], "url"),
];

/** A page whose path goes on with the site after a word, encoded or plain, with its scheme or without. */
function inPath(name: string, hosts: readonly HostPattern[], word: string): Wrapper {
  return {
    name,
    kind: "redirector",
    via: "deep-link",
    hosts,
    open(address) {
      const start = address.path.indexOf(word) + word.length;
      const target = readTail(address, start) ?? readBareTail(address, start);
      return target === undefined ? nothingInside : [target];
    },
  };
}
