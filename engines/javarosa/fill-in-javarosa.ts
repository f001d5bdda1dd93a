import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { command } from "../setup/command.ts";
import type { FilledForm } from "../web-forms/filled-form.ts";
import type { GivenAnswers } from "../web-forms/given-answers.ts";

const program = fileURLToPath(new URL("FillForms.java", import.meta.url));

/** Fills in a form in JavaRosa, which is in this jar, once for each case: question by question, as ODK Collect does. */
export async function fillInJavarosa(jar: string, xform: string, cases: readonly GivenAnswers[]): Promise<readonly FilledForm[]> {
  const folder = await mkdtemp(join(tmpdir(), "javarosa-"));
  try {
    const path = join(folder, "form.xml");
    await writeFile(path, xform);
    const input = cases.map((answers) => `${answers.map((pair) => `${pair.map(encodeURIComponent).join("\t")}\n`).join("")}\n`).join("");
    const args = ["-Duser.timezone=UTC", "-cp", jar, program, path];
    const { code, stdout, stderr } = await command("java", args, { input, timeoutSeconds: 600 });
    const lines = stdout.split("\n").filter((line) => line.includes("\t"));
    if (code !== 0 || lines.length !== cases.length)
      throw new Error(`JavaRosa filled in ${lines.length} of ${cases.length}: ${stderr.trim()}`);
    return lines.map(filledForm);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function filledForm(line: string): FilledForm {
  const [unknown = "", violations = "", text = ""] = line.split("\t").map(decodeURIComponent);
  return {
    unknown: unknown.split(" ").filter(Boolean),
    violations: violations
      .split(",")
      .filter(Boolean)
      .map((violation) => {
        const [name = "", condition = ""] = violation.split(" ");
        return { name, condition };
      }),
    text,
  };
}
