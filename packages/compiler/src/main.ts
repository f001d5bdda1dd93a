import { fileURLToPath } from "node:url";
import { generate } from "./generate.ts";

const { ok, text } = await generate(fileURLToPath(new URL("../../..", import.meta.url)), { check: process.argv.includes("--check") });
if (text) (ok ? console.log : console.error)(text);
process.exitCode = ok ? 0 : 1;
