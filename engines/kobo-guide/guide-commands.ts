/** A command that a guide tells its reader to run. */
export interface GuideCommand {
  /** Without the name of the program. */
  readonly args: readonly string[];
  /** What the guide says that it prints. */
  readonly prints?: string;
}

/**
 * The commands in the `sh` blocks of a guide, in order. A block without a language right after one holds what its last command prints.
 *
 * Words are split as a shell does where nothing but single quotes and line ends behind a backslash is used; anything else is an error.
 */
export function guideCommands(markdown: string, program: string): readonly GuideCommand[] {
  const commands: GuideCommand[] = [];
  for (const [, script = "", printed] of markdown.matchAll(/^```sh\n(.*?)^```$(?:\n+^```\n(.*?)^```$)?/gms)) {
    const lines = script.replaceAll("\\\n", " ").split("\n");
    const inBlock = lines.filter((line) => line.startsWith(`${program} `)).map((line): GuideCommand => ({ args: wordsOf(line).slice(1) }));
    const last = inBlock.pop();
    if (last !== undefined) commands.push(...inBlock, printed === undefined ? last : { ...last, prints: printed });
  }
  return commands;
}

function wordsOf(line: string): string[] {
  if (/["`$|<>&;*?~(){}\\]/.test(line)) throw new Error(`not a plain command: ${line}`);
  return [...line.matchAll(/'([^']*)'|([^\s']+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
}
