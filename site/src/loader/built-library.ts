import { readLibrary } from '#shared/node/read-library.ts';

/** The library of a build, as it was read for its configuration: see `library-of-build.ts`. */
const { library } = await readLibrary();
if (!library) throw new Error('The content has mistakes, and the build should have ended with them.');
export default library;
