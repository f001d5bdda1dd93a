import { fileURLToPath } from "node:url";
import { writeNewVersion } from "./versions/write-new-version.ts";

const { ok, text } = writeNewVersion(process.argv.slice(2), fileURLToPath(new URL("../../standard/data", import.meta.url)));
(ok ? console.log : console.error)(text);
process.exitCode = ok ? 0 : 1;
