/** What the command tells the shell: nothing wrong, something wrong, or the command could not do what was asked. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** For the help of `charter check` and of the whole command. */
export const EXIT_HELP = `
Exit codes:
  0  no errors; warnings and hints alone leave it at 0
  1  there are errors, or more warnings than --max-warnings allows
  2  the command was misused, or a file could not be read or written`;
