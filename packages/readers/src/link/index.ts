export { findLinks, type FoundLink } from "./address/find-links.ts";
export { openLinkReader, type LinkReader, type LinkSurroundings } from "./open-link-reader.ts";
export { noList, type LinkList } from "./lists/link-list.ts";
