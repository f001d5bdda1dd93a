/** How the command ends. Documented in `--help`; they never change meaning. */
export const exitCodes = {
  fine: 0,
  ourBug: 1,
  badData: 2,
  unreadable: 3,
  badArguments: 4,
  /** 128 + SIGINT, as shells have it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
