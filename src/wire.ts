import { openNamedFile } from './adapters/named-file.ts';

/** Opens a file that the command line names, see `openNamedFile`. */
export { openNamedFile as openFile };
