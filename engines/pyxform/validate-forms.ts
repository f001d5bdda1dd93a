import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { command } from "../setup/command.ts";

const praise = ">> Xform parsing completed!\n>> Xform is valid!";

/** What ODK Validate, which is this jar, complains of in XForms, in one run: a text for each, blank where a form is valid. */
export async function validateForms(jar: string, xforms: readonly string[]): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "validate-"));
  try {
    const paths = xforms.map((_, at) => join(folder, `${at}.xml`));
    for (const [at, path] of paths.entries()) await writeFile(path, xforms[at] ?? "");
    const { stdout, stderr } = await command("java", ["-Djava.awt.headless=true", "-jar", jar, ...paths], { timeoutSeconds: 300 });
    return paths.map((path) => {
      const said = stdout.split(`Validating: ${path}\n`)[1]?.split("Validating: ")[0]?.replace(/\n+/g, "\n").trim();
      return said === praise ? "" : `ODK Validate: ${said || stderr.trim() || "says nothing"}`;
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
