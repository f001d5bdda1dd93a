import type { Level } from "./change.ts";

/**
 * The version that follows a version by a level.
 *
 * @example
 * nextVersion("1.4.2", "minor"); // => "1.5.0"
 */
export function nextVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
