// Imports every module of the built packages as an app would: from `dist`, in plain Node.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { modulesOf, published } from "./run.mjs";

let imported = 0;
for (const { folder, manifest } of published) {
  for (const { subpath, file } of modulesOf(folder, manifest)) {
    try {
      await import(pathToFileURL(join(folder, file)).href);
      imported += 1;
    } catch (error) {
      console.error(`${manifest.name}${subpath.slice(1)}: ${error.message}`);
      process.exitCode = 1;
    }
  }
}
console.log(`${imported} modules imported`);
