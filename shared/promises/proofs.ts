/** A test that is red once a promise is broken: the file, from the root, and words of its title. */
export type Proof = { readonly file: string; readonly test: string };

/** The tests behind each sentence of privacy.ts, by its id. */
export const PROOFS: Readonly<Record<string, readonly Proof[]>> = {
  'keeps-progress': [
    { file: 'tests/extension/progress-file.test.ts', test: 'a person can read the file' },
    { file: 'tests/extension/your-data.test.ts', test: 'an export holds everything that is stored of a run' },
  ],
  'keeps-settings': [
    { file: 'tests/extension/your-data.test.ts', test: 'what is kept is on this list, and nothing else' },
    { file: 'tests/browser/extension-panel.test.ts', test: 'speaks the language that was chosen, also the next time' },
    { file: 'tests/browser/docked-checklist.test.ts', test: 'one press makes a card of it again, also after a load' },
  ],
  export: [
    {
      file: 'tests/browser/extension-data.test.ts',
      test: 'a copy goes out, everything is forgotten, the card goes too',
    },
    { file: 'tests/extension/progress-file.test.ts', test: 'a bad file adds nothing, and says why' },
  ],
  forget: [{ file: 'tests/extension/your-data.test.ts', test: '"Forget everything" leaves nothing' }],
  year: [
    {
      file: 'tests/extension/your-data.test.ts',
      test: 'what is older than a year is offered, and only that is deleted',
    },
  ],
  'sends-nothing': [
    {
      file: 'tests/browser/extension-scripts.test.ts',
      test: 'send nothing, make no code or elements from text, and read no field',
    },
    {
      file: 'tests/browser/extension-data.test.ts',
      test: 'nothing of ours can send, or run what did not come with it',
    },
  ],
  'reads-no-field': [
    { file: 'tests/browser/snapshot-privacy.test.ts', test: 'no field’s value is ever read' },
    { file: 'tests/browser/extension-scripts.test.ts', test: 'read no field' },
  ],
  'stores-no-secret': [
    {
      file: 'tests/browser/extension-data.test.ts',
      test: 'no password and no token of the page comes into storage, messages or logs',
    },
  ],
  'never-acts': [
    { file: 'tests/browser/overlay-manners.test.ts', test: 'only one node is written to the page' },
    { file: 'tests/extension/check-scripts.test.ts', test: 'a script in a page is told of' },
  ],
  'no-remote-code': [
    {
      file: 'tests/browser/extension-data.test.ts',
      test: 'nothing of ours can send, or run what did not come with it',
    },
    { file: 'tests/browser/extension-manifest.test.ts', test: 'lets its own pages load nothing from elsewhere' },
  ],
  'two-places': [
    { file: 'tests/browser/extension-manifest.test.ts', test: 'puts scripts only into the pages of these two' },
    { file: 'tests/browser/extension-manifest.test.ts', test: 'never works on the login page' },
  ],
  'few-permissions': [
    {
      file: 'tests/browser/extension-manifest.test.ts',
      test: 'asks for what the card and the panel at the side need, the Manager and the knowledge base, and nothing else',
    },
  ],
  idle: [{ file: 'tests/browser/extension-idle.test.ts', test: 'gets one small script and is otherwise left alone' }],
  'site-asks-nobody': [
    { file: 'tests/browser/knowledge-base-policy.test.ts', test: 'no kind of page breaks a rule or asks another host' },
  ],
  'site-ticks': [
    { file: 'tests/browser/knowledge-base-reading.test.ts', test: 'are kept on this device, in both languages' },
  ],
};
