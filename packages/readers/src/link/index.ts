export { findLinks, type FoundLink } from "./address/find-links.ts";
export { openLinkReader, type LinkReader, type LinkSurroundings } from "./open-link-reader.ts";
export { openList, type OpenOptions } from "./lists/file/open-list.ts";
export { noList, type LinkList, type ListSource } from "./lists/link-list.ts";
