import { command } from "../setup/command.ts";
import { debian } from "../setup/debian.ts";
import { java } from "../setup/java.ts";
import { python } from "../setup/python.ts";

/** What a form needs to be filled in by JavaRosa. */
export interface JavarosaTools {
  /** Has pyxform. */
  readonly python: string;
  /** ODK Validate, which brings JavaRosa along. */
  readonly jar: string;
  /** Of ODK Validate. */
  readonly version: string;
  readonly missing?: never;
}

/** Sees to JavaRosa, which comes with ODK Validate, and that with pyxform; `missing` says why it cannot be had. */
export async function javarosaTools(): Promise<
  JavarosaTools | { readonly missing: string; readonly python?: never; readonly jar?: never; readonly version?: never }
> {
  const tools = await python("pyxform");
  if (tools.missing !== undefined) return tools;
  const missing = (await java(11)).missing ?? (await compiler());
  if (missing !== undefined) return { missing };
  const validate = "import pyxform.validators.odk_validate as v, json, pathlib; j = pathlib.Path(v.ODK_VALIDATE_PATH)";
  const asset = `json.loads((j.parent / "installed.json").read_text())["assets"][0]["name"]`;
  const { stdout } = await command(tools.python, ["-c", `${validate}; print(j); print(${asset})`]);
  const [jar = "", version = ""] = stdout.split("\n");
  return { python: tools.python, jar, version: version.replace(/\.jar$/, "") };
}

/** The program that drives JavaRosa is compiled when it runs. */
async function compiler(): Promise<string | undefined> {
  if ((await command("javac", ["-version"])).code === 0) return undefined;
  return (await debian("default-jdk-headless")).missing;
}
