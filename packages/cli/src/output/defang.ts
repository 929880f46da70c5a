export { defangLink } from "@doorward/core";
