import { expect, test } from 'vitest';
import { standsAlone } from '../../src/text/stands-alone.ts';

test.each([
  ['Divers will look at the rudder before the harbour of Orsa is opened again.', true],
  ['Among them is the captain of the ferry, who has sailed to Orsa for 30 years.', false],
  ['Beyond that, nobody in the harbour of Orsa could say why the rudder broke.', false],
  ['In that case the harbour of Orsa will be closed to every ferry until the spring.', false],
  ['Since this summer the harbour of Orsa has been closed to every ferry from the islands.', true],
  ['In this year’s storms four ferries have run aground off Morrow Point.', true],
])('whether it stands alone: %s', (sentence, stands) => {
  expect(standsAlone(sentence, [], false)).toBe(stands);
});
