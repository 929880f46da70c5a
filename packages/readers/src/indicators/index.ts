export { indicatorTypes, type IndicatorList } from "./indicator-list.ts";
export { readIndicatorLists, writeIndicatorLists } from "./kept-indicators.ts";
export { openIndicators, type FindIndicator } from "./open-indicators.ts";
export { readIndicators, type ReadIndicators } from "./read-indicators.ts";
