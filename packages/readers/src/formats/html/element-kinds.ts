const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

// The sets follow https://html.spec.whatwg.org/multipage/parsing.html and /syntax.html#void-elements.

/** Elements that hold nothing. */
export const voidElements = words(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);

/** Elements across which no end tag reaches an element outside of them. */
export const barrierElements = words(
  "applet caption html table td th marquee object template foreignobject desc svg math",
);

/** Elements that an end tag of an unknown or phrasing element does not reach across. */
export const specialElements = words(
  "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd " +
    "details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header " +
    "hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript " +
    "object ol p param plaintext pre script search section select source style summary table tbody td template " +
    "textarea tfoot th thead title tr track ul wbr xmp foreignobject desc svg math",
);

/** Elements whose end tag closes whatever was opened inside of them. */
export const formattingElements = words("a b big code em font i nobr s small strike strong tt u");

/** The parts of tables, whose tags reach across cells up to the table. */
export const tableParts = words("caption col colgroup table tbody td tfoot th thead tr");

/** Elements that end an open paragraph. */
export const paragraphEnders = words(
  "address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 " +
    "h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp",
);

/** Elements that begin and end a line of the text. */
export const blockElements = words(
  "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html li listing main menu nav ol optgroup option p " +
    "plaintext pre search section select summary table tbody textarea tfoot thead title tr ul xmp tspan text",
);

/** HTML elements that end a drawing or formula they are put into. */
export const breakoutElements = words(
  "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta " +
    "nobr ol p pre ruby s small span strong strike sub sup table tt u ul var",
);

/** Elements whose text no browser shows. */
export const neverShown = words("template noembed noframes datalist iframe");

/** Parts of drawings that are not drawn. */
export const neverDrawn = words("metadata defs desc");

/** Elements whose text is not prose at all. */
export const rawElements = words("script style");
