/** Endings under which names cost next to nothing. Source: Interisle, Phishing Landscape 2024, and our own counts of 2026. */
export const cheapEndings: ReadonlySet<string> = new Set(
  "bid bond buzz cam cf cfd click cyou date fit fun ga gq hair icu help life link live loan lol mom men ml monster online pics pw quest rest sbs shop site skin space store support tk today top vip wang website win work world xin xyz".split(
    " ",
  ),
);

/** Those among them that hardly any honest project takes. */
export const worstEndings: ReadonlySet<string> = new Set(
  "bid bond buzz cam cf cfd click cyou ga gq hair icu loan lol mom men ml monster pw quest rest sbs skin tk top vip wang win xin".split(
    " ",
  ),
);
