/** `npm run build`: the sources as they are published. See docs/decisions/built-command.md. */
import { createHash } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { type InputOptions, type Plugin, rolldown } from 'rolldown';

const ROOT = join(import.meta.dirname, '..');

/**
 * Packages that nearly every command loads and that come as hundreds of small files: they are put into the build,
 * because finding the files takes longer than running them. All others are loaded from `node_modules` by the code that
 * needs them.
 */
const BUILT_IN = ['commander', 'kysely', 'picomatch', 'yaml', 'zod'];

/**
 * Commander can start subcommands as programs of their own, and asks Node for what that needs: processes, and with them
 * the network. Daybook has none, and loading it is a good part of what `--help` takes. What it asks of the process is
 * there already.
 */
const COMMANDERS_WORLD: Readonly<Record<string, string>> = {
  'node:child_process': 'export default {};',
  'node:process': 'export default globalThis.process;',
};

const smallCommander: Plugin = {
  name: 'small-commander',
  resolveId: (id, importer) => (isCommanders(id, importer) ? `\0commander ${id}` : null),
  load: (id) => (id.startsWith('\0commander ') ? COMMANDERS_WORLD[id.slice('\0commander '.length)] : null),
};

function isCommanders(id: string, importer: string | undefined): boolean {
  return id in COMMANDERS_WORLD && importer?.includes('/commander/') === true;
}

/**
 * What a module imports of the runtime, taken from there without a module in between. Node makes one of everything that
 * a part of the runtime exports, also of what it would load when first asked for: of `node:fs` alone that is the
 * streams, a tenth of what `--help` takes.
 */
const bareRuntime: Plugin = {
  name: 'bare-runtime',
  renderChunk: (code) => code.replaceAll(RUNTIME_IMPORT, takeFromRuntime),
};

/** As the bundler writes them: the part as a whole, some of its names, or both. */
const RUNTIME_IMPORT = /^import (\w+)?(?:, )?(\{ [^{}]+ \})? from "(node:[\w/]+)";$/gm;

function takeFromRuntime(_line: string, whole: string = '', names: string = '', part: string): string {
  return [whole, names.replaceAll(' as ', ': ')]
    .filter(Boolean)
    .map((taken) => `const ${taken} = process.getBuiltinModule("${part}");`)
    .join(' ');
}

/** What is started by its path, besides the library. */
const ENTRIES = {
  main: join(ROOT, 'src/main.ts'),
  index: join(ROOT, 'src/index.ts'),
  'parts/pdf-worker': join(ROOT, 'src/pipeline/read/pdf-worker.ts'),
};

/**
 * What is needed together, with all that it imports: opening twenty small files takes longer than reading them. The
 * first that takes a module has it.
 */
const GROUPS = [
  // Alone, because the entry needs it where Node is too old for the rest.
  { name: 'exit', test: /\/src\/cli\/exit\.ts$/, priority: 5 },
  { name: 'start', test: /\/src\/(?:cli\/terminal|code-cache|config\/environment)\.ts$/, priority: 4 },
  // Two of the nouns load libraries.
  { name: 'nouns', test: /\/src\/(?:news|ports)\/(?!brand-schema|unsubscribe)/, priority: 3 },
  // Apart from the house, for those who use the library.
  { name: 'mail', test: /\/src\/pipeline\/(?:address\/pack|render\/(?:compile|render))\.ts$/, priority: 2 },
  {
    name: 'house',
    test: /\/src\/(?:briefing\/(?:publish|report-run)|cli\/(?:house|run-lines)|wire|wire-config)\.ts$/,
    priority: 1,
  },
];

/**
 * Builds the command and the library; their type declarations are the compiler's part.
 *
 * @param folder made anew; `templates` is looked for beside it
 * @returns the path of the command
 */
export async function buildDaybook(folder: string = join(ROOT, 'dist')): Promise<string> {
  const code = await bundle(ENTRIES, folder);
  writeFileSync(join(folder, 'build.txt'), nameBuild(code));
  writeFileSync(join(folder, 'LICENSES.txt'), listLicenses());
  const main = join(folder, 'main.js');
  // npm does that when it installs; a checkout that was installed once is built anew.
  chmodSync(main, 0o755);
  return main;
}

/**
 * Puts programs together with what they import; what several of them need gets a file of its own.
 *
 * @returns the code of all files
 */
export async function bundle(input: Readonly<Record<string, string>>, folder: string): Promise<string[]> {
  const options: InputOptions = {
    input,
    platform: 'node',
    cwd: ROOT,
    external: isLoadedLater,
    // What imports `wire.ts` outright is itself loaded when it is needed; whoever installs can do nothing about it.
    checks: { ineffectiveDynamicImport: false },
    plugins: [smallCommander, bareRuntime],
  };
  await using build = await rolldown(options);
  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    cleanDir: true,
    // Without a hash, so that the runtime's cache of compiled code keeps one version of each.
    chunkFileNames: 'parts/[name].js',
    codeSplitting: { groups: GROUPS },
  });
  return output.map((file) => (file.type === 'chunk' ? file.code : ''));
}

/** A name that changes with anything that the program does: its own code, and the packages that it loads. */
function nameBuild(code: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const file of code) hash.update(file);
  return hash.digest('hex');
}

function isLoadedLater(id: string, importer: string | undefined): boolean {
  if (/^[.\0]/.test(id) || isAbsolute(id) || isCommanders(id, importer)) return false;
  return !BUILT_IN.some((name) => id === name || id.startsWith(`${name}/`));
}

/** The terms under which the packages in the build may be passed on. */
function listLicenses(): string {
  return BUILT_IN.map((name) => {
    const folder = join(ROOT, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))!;
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  }).join(`\n${'-'.repeat(72)}\n\n`);
}

if (import.meta.main) await buildDaybook();
