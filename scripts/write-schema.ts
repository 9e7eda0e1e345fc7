/** Writes `daybook.schema.json`, the JSON Schema that editors complete `daybook.yaml` from. `npm run schema` */
import { writeFileSync } from 'node:fs';
import { makeJsonSchema } from '../src/config/load.ts';

writeFileSync(
  new URL('../daybook.schema.json', import.meta.url),
  `${JSON.stringify(makeJsonSchema(), null, 2)}\n`,
);
