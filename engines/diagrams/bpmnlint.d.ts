/** The part of bpmnlint that is used here; the package brings no types for its files. */
declare module "bpmnlint/lib/linter.js" {
  // biome-ignore lint/style/noDefaultExport: the package has it so
  export default class Linter {
    constructor(options: { readonly resolver: unknown; readonly config: { readonly rules: Readonly<Record<string, string>> } });
    lint(root: unknown): Promise<Readonly<Record<string, readonly { readonly id: string; readonly message: string }[]>>>;
  }
}

declare module "bpmnlint/lib/resolver/node-resolver.js" {
  // biome-ignore lint/style/noDefaultExport: the package has it so
  export default class NodeResolver {}
}
