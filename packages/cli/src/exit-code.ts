/** What the command tells the shell: nothing found, something found, or the command could not do what was asked. */
export const EXIT = { clean: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** For the help of every command that looks for findings. */
export const EXIT_HELP = `
Exit codes:
  0  nothing to report
  1  there are findings
  2  the command was misused, or a file could not be read or written`;
