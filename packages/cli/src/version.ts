import { readFileSync } from "node:fs";
import { packageFile } from "./package-file.ts";

/** The version of this package. */
export function version(): string {
  const manifest = packageFile("@reintegration/cli/package.json");
  return manifest === undefined ? "" : (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version;
}
