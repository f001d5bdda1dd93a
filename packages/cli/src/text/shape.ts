/** The shapes that parts of a definition file have. */
export type Shape =
  | "object"
  | "list"
  | "text"
  | "id"
  | "key"
  | "version"
  | "basis"
  | "method"
  | "integer"
  | "positive"
  | "share"
  | "combine"
  | "edge";
