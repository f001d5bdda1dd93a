import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { bundlePage } from "./bundle-page.ts";
import { serveFolder } from "./serve-folder.ts";

const executablePath = "/usr/bin/chromium";
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"].concat([
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]);

const formsPackage = new URL("../node_modules/@getodk/web-forms/package.json", import.meta.url);
const formsVersion = async (): Promise<string> => (JSON.parse(await readFile(formsPackage, "utf8")) as { version: string }).version;

/** ODK Web Forms in a browser without a window. */
export interface WebFormsBrowser {
  /** Of ODK Web Forms and of the browser. */
  readonly version: string;
  readonly page: Page;
  /** Messages of the page that are errors, and addresses outside this machine that it asked for. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Opens a page with ODK Web Forms in Debian's Chromium; only this machine can be reached from it. */
export async function webFormsBrowser(): Promise<WebFormsBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "web-forms-"));
  const pageFolder = join(folder, "page");
  await bundlePage(pageFolder);
  const server = await serveFolder(pageFolder);
  const context = await chromium.launchPersistentContext(join(folder, "profile"), {
    executablePath,
    args: quiet,
    headless: true,
    locale: "en",
    timezoneId: "UTC",
    viewport: { width: 1100, height: 1180 },
  });
  const complaints: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(server.address) || url.startsWith("data:") || url.startsWith("blob:")) return route.continue();
    complaints.push(`asked for ${url}`);
    return route.abort();
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(server.address);
  await page.waitForFunction("globalThis.webForms !== undefined");
  return {
    version: `${await formsVersion()}, Chromium ${context.browser()?.version()}`,
    page,
    complaints,
    async close() {
      await context.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
