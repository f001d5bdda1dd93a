export type { Dialect } from "./dialect.ts";
