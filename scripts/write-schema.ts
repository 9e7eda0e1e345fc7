/**
 * Writes `daybook.schema.json`, the JSON Schema that editors complete `daybook.yaml` from, and `docs/configuration.md`,
 * the same for people. `npm run schema`
 */
import { writeFileSync } from 'node:fs';
import { makeJsonSchema } from '../src/config/load.ts';
import { writeConfigurationPage } from './configuration-page.ts';

const schema = makeJsonSchema();
const write = (file: string, text: string) => writeFileSync(new URL(`../${file}`, import.meta.url), text);
write('daybook.schema.json', `${JSON.stringify(schema, null, 2)}\n`);
write('docs/configuration.md', writeConfigurationPage(schema));
