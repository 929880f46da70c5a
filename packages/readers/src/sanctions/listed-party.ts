/** The lists that are read. */
export const listIds = ["ofac-sdn", "ofac-consolidated", "eu", "uk", "un"] as const;
/** The name of a list. */
export type ListId = (typeof listIds)[number];

/** What a listed party is. */
export type PartyKind = "person" | "organisation" | "vessel" | "aircraft";

/** A name under which somebody is listed. */
export interface ListedName {
  readonly text: string;
  /** The list itself says that it is too broad to be searched for: it only supports what is known otherwise. */
  readonly isWeak: boolean;
}

/** The first and the last day on which somebody may have been born, `YYYY-MM-DD` both. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** A number that identifies somebody, as the list writes it. */
export interface ListedDocument {
  readonly kind: string;
  readonly number: string;
  readonly country?: string;
}

/** A wallet, as the list writes it. */
export interface ListedWallet {
  /** What stands behind the dash: `XBT`, `ETH`, `USDT`. */
  readonly asset: string;
  readonly address: string;
}

/** Somebody or something on a list. */
export interface ListedParty {
  /** Unique within its list. */
  readonly id: string;
  readonly kind: PartyKind;
  /** The main name first. */
  readonly names: readonly ListedName[];
  readonly births: readonly DateRange[];
  readonly documents: readonly ListedDocument[];
  readonly addresses: readonly string[];
  readonly wallets: readonly ListedWallet[];
  readonly programmes: readonly string[];
}

/** A list as it was published on one day. */
export interface Edition {
  readonly list: ListId;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly parties: readonly ListedParty[];
}
