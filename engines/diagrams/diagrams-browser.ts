import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const require = createRequire(import.meta.url);
const executablePath = "/usr/bin/chromium";

/** What a diagram looks like to those who read it. */
export interface Seen {
  /** All texts of the picture, blanks as single ones. */
  readonly text: string;
  readonly warnings: readonly string[];
  /** Ids of what is drawn. */
  readonly drawn: readonly string[];
}

/** Mermaid and bpmn-js in a browser without a window. */
export interface DiagramsBrowser {
  readonly version: string;
  /** Draws, and writes a picture where a path is given. */
  mermaid(text: string, picture?: string): Promise<Seen>;
  bpmn(xml: string, picture?: string): Promise<Seen>;
  close(): Promise<void>;
}

/** Opens a page that holds Mermaid and the viewer of bpmn.io in Debian's Chromium; nothing can be reached from it. */
export async function diagramsBrowser(): Promise<DiagramsBrowser> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"], headless: true });
  const page = await browser.newPage({ viewport: { width: 1600, height: 1200 }, offline: true });
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.setContent(
    "<!doctype html><meta charset=utf-8><body style='margin:0;background:#fff;font-family:Noto Sans'><div id=place></div>",
  );
  await page.addScriptTag({ path: require.resolve("mermaid/dist/mermaid.min.js") });
  await page.addScriptTag({ path: require.resolve("bpmn-js/dist/bpmn-viewer.production.min.js") });
  for (const sheet of ["diagram-js.css", "bpmn-js.css"]) await page.addStyleTag({ path: require.resolve(`bpmn-js/dist/assets/${sheet}`) });
  await page.addScriptTag({ path: new URL("draw.js", import.meta.url).pathname });
  const draw = async (what: "drawBpmn" | "drawMermaid", text: string, picture: string | undefined): Promise<Seen> => {
    complaints.length = 0;
    const seen = (await page.evaluate(`${what}(${JSON.stringify(text)})`)) as Seen & { width: number; height: number };
    if (picture !== undefined) {
      await page.setViewportSize({ width: seen.width, height: seen.height });
      await page.locator("#place").screenshot({ path: picture });
    }
    return { ...seen, text: plain(seen.text), warnings: [...seen.warnings, ...complaints] };
  };
  return {
    version: `Mermaid ${await versionOf("mermaid")}, bpmn-js ${await versionOf("bpmn-js")}, Chromium ${browser.version()}`,
    mermaid: (text, picture) => draw("drawMermaid", text, picture),
    bpmn: (xml, picture) => draw("drawBpmn", xml, picture),
    close: () => browser.close(),
  };
}

/** Blanks as single ones, marks of direction left out: how a text reads. */
export const plain = (text: string): string =>
  text
    .replace(/[\u200F\u2060\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();

async function versionOf(name: string): Promise<string> {
  const path = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(await readFile(path, "utf8")) as { version: string }).version;
}
