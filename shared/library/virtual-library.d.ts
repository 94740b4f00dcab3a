/** The checked library, served by shared/node/library-plugin.ts. */
declare module 'virtual:cairn-library' {
  import type { Library } from '#shared/library/library.ts';

  const library: Library;
  export default library;
}
