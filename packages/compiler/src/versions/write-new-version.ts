import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Outcome } from "../outcome.ts";
import { readData } from "../read-data.ts";
import { planNewVersion } from "./plan-new-version.ts";

const usage = "Usage: npm run new-version -- <id>@<x.y.z> patch|minor|major";

/** What a version of each level may change. */
const promises: Readonly<Record<string, string>> = {
  patch: "A patch changes wording only.",
  minor: "A minor version adds items or answers: old data stay valid, and every old response scores the same.",
  major: "A major version may make old data invalid, or change a score.",
};

/** Writes the next version of a definition as a draft below the data folder, and says what to do next. */
export function writeNewVersion(args: readonly string[], folder: string): Outcome {
  const [reference, level, ...others] = args;
  if (reference === undefined || level === undefined || others.length > 0) return { ok: false, text: usage };
  let plan: ReturnType<typeof planNewVersion>;
  try {
    plan = planNewVersion(readData(folder), reference, level);
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, text: "A definition file is not JSON. Run npm run gen first: it tells which." };
    throw error;
  }
  if ("refusal" in plan) return { ok: false, text: `${plan.refusal}\n${usage}` };
  for (const [path, text] of plan.files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const steps = [
    `Make the change in ${[...plan.files.keys()][0]}. ${promises[level]}`,
    "Run npm run gen. It names each translation whose English has changed, and refuses what the version number does not allow.",
    ...(plan.referredToBy.length > 0
      ? [`${plan.referredToBy.join(", ")} still names ${reference}. To use the new version, name ${plan.reference} in a draft of it.`]
      : []),
    "To publish, write “published” in index.json and run npm run gen: the digest goes to frozen.json, and the file never changes again.",
  ];
  const note = plan.wasDraft
    ? `Note: ${reference} is a draft, which may change in place. A new version is needed only once it is published.\n\n`
    : "";
  return {
    ok: true,
    text: `${plan.reference} is there as a draft, a copy of ${reference}:\n${[...plan.files.keys()].map((path) => `  ${path}\n`).join("")}\n${note}Next:\n${steps.map((step, index) => `${index + 1}. ${step}\n`).join("")}`,
  };
}
