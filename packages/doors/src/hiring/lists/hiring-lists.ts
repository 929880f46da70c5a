import { openIndicators, type FindIndicator, type IndicatorList } from "@doorward/readers/indicators";
import { openScreen, type KeptEdition, type Screen } from "@doorward/readers/sanctions";

/** The lists that the hiring door asks. */
export interface HiringLists {
  /** The sanctions lists, as they are kept. */
  readonly editions: readonly KeptEdition[];
  readonly indicators: readonly IndicatorList[];
  /** The sanctions lists ready to be asked; undefined when there is none. */
  readonly openScreen: () => Screen | undefined;
  readonly findIndicator: FindIndicator;
}

/** Takes the lists that an organisation imported. */
export function openHiringLists(
  editions: readonly KeptEdition[],
  indicators: readonly IndicatorList[] = [],
): HiringLists {
  let screen: Screen | undefined;
  return {
    editions,
    indicators,
    openScreen: () => (editions.length === 0 ? undefined : (screen ??= openScreen(editions))),
    findIndicator: openIndicators(indicators),
  };
}
