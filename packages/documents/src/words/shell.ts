/** The words of the page around its sections: masthead, contents, foot, and the signs the kit sets. */
export const shellWords = {
  kind: 'Partnership charter',
  skip: 'Skip to the charter',
  contents: 'Contents',
  between: 'Between',
  version: 'Version',
  versionNumber: (version: string) => `Version ${version}`,
  state: 'State',
  term: 'Term',
  today: 'Today',
  notAContract: 'We work by this agreement. It is not a legal contract and leaves every contract between us as it is.',
  waived: 'Deliberately none, because',
  status: { draft: 'Draft', ratified: 'Ratified', red: 'Red', amber: 'Amber', green: 'Green' },
} as const;
