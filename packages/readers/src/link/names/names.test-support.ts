import type { BrandCategory, LinkHost } from "@doorward/core";
import type { Address } from "../address/address.ts";
import type { GuardedName } from "./name-index.ts";

const rows: readonly [name: string, category: BrandCategory, domains: string, common?: string, words?: string][] = [
  ["Coinbase", "exchange", "coinbase.com base.org"],
  ["Binance", "exchange", "binance.com"],
  ["Kraken", "exchange", "kraken.com"],
  ["KuCoin", "exchange", "kucoin.com"],
  ["OKX", "exchange", "okx.com"],
  ["HTX", "exchange", "htx.com"],
  ["Gemini", "exchange", "gemini.com", "gemini"],
  ["Crypto.com", "exchange", "crypto.com", "", "cryptocom"],
  ["Gate", "exchange", "gate.io", "gate", "gate gateio"],
  ["Blockchain.com", "wallet", "blockchain.com", "blockchain", "blockchain"],
  ["MetaMask", "wallet", "metamask.io"],
  ["Phantom", "wallet", "phantom.app", "phantom"],
  ["Trust Wallet", "wallet", "trustwallet.com"],
  ["Ledger", "wallet", "ledger.com", "ledger", "ledger ledgerlive"],
  ["Trezor", "wallet", "trezor.io"],
  ["Exodus", "wallet", "exodus.com", "exodus"],
  ["WalletConnect", "wallet", "walletconnect.com", "", "walletconnect"],
  ["imToken", "wallet", "token.im"],
  ["Chainlink", "chain", "chain.link"],
  ["Base", "chain", "base.org", "base"],
  ["Uniswap", "defi", "uniswap.org app.uniswap.org"],
  ["Aave", "defi", "aave.com"],
  ["1inch", "defi", "1inch.io"],
  ["OpenSea", "nft", "opensea.io"],
  ["Cointelegraph", "media", "cointelegraph.com"],
  ["CoinMarketCap", "market-data", "coinmarketcap.com"],
  ["Fireblocks", "custody", "fireblocks.com"],
  ["Tether", "stablecoin", "tether.to"],
  ["Zoom", "meeting", "zoom.us zoom.com"],
  ["Google", "cloud", "google.com"],
  ["Google Meet", "meeting", "meet.google.com", "", "googlemeet"],
  ["Microsoft", "system", "microsoft.com"],
  ["Microsoft Teams", "meeting", "teams.microsoft.com", "teams", "microsoftteams msteams teams"],
  ["Webex", "meeting", "webex.com"],
  ["Calendly", "scheduling", "calendly.com"],
  ["GitHub", "code", "github.com"],
  ["GitLab", "code", "gitlab.com"],
  ["Telegram", "chat", "telegram.org t.me"],
  ["PayPal", "payments", "paypal.com"],
  ["Apple", "system", "apple.com", "apple"],
  ["X", "social", "x.com", "", "x"],
  ["Kubernetes", "code", "kubernetes.io"],
];

/** Guarded names for tests: known brands, and one that is the organisation's own. */
export const guardedNames: readonly GuardedName[] = [
  ...rows.map(([brand, category, domains, common = "", words = brand.toLowerCase().replaceAll(" ", "")]) => ({
    brand,
    category,
    words: words.split(" "),
    common: common === "" ? [] : common.split(" "),
    domains: domains.split(" "),
    isOwn: false,
  })),
  {
    brand: "Northwind Labs",
    category: "tool",
    words: ["northwind", "northwindlabs"],
    common: [],
    domains: ["northwind.example"],
    isOwn: true,
  },
];

/** An address with a host of these names, without reading it. */
export function makeAddress(host: Partial<LinkHost> & { readonly name: string }, path = "/"): Address {
  const labels = host.name.split(".");
  const site = labels.slice(-2).join(".");
  const parts = { shown: host.name, written: host.name, kind: "domain", suffix: labels.at(-1) ?? "", site } as const;
  return {
    text: `https://${host.name}${path}`,
    form: "web",
    scheme: "https",
    host: { ...parts, domain: host.site ?? site, ...host },
    userName: "",
    path,
    query: "",
    fragment: "",
    canonical: `https://${host.name}${path}`,
    listKey: `${host.name}${path}`,
    oddities: [],
  };
}
