import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { OperatorError } from '../ports/operator-error.ts';
import type { Preview, PreviewFolder } from '../ports/preview-folder.ts';
import { writePassingFile } from './file-writer.ts';

/** Editions as files in the output folder of the local disk. */
export class DiskPreviewFolder implements PreviewFolder {
  readonly #out: string;

  constructor(out: string) {
    this.#out = out;
  }

  async write(briefing: string, name: string, preview: Preview): Promise<string> {
    const folder = join(this.#out, briefing);
    const path = join(folder, `${name}.html`);
    try {
      mkdirSync(folder, { recursive: true });
      writePassingFile(join(folder, `${name}.txt`), preview.text);
      writePassingFile(join(folder, `${name}.eml`), preview.eml);
      writePassingFile(path, preview.html);
    } catch (cause) {
      if (cause instanceof OperatorError) throw cause;
      throw new OperatorError(
        'out-not-writable',
        `the edition's files cannot be written (${(cause as NodeJS.ErrnoException).code})`,
        {
          where: folder,
          hint: 'Make the folder writable and check that the disk has space, or name another one with "out:" in daybook.yaml.',
          cause,
        },
      );
    }
    return relative(process.cwd(), path);
  }
}
