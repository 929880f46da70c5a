export { makeInert } from "@doorward/core";
