// Writes a register file for measuring: generated records as its baseline, then a history of single edits.
import { createRegister } from '../../electron/registry/create-register.ts';
import { openRegistry } from '../../electron/registry/registry.ts';
import { generateRegister } from './generate-register.ts';

const [, , file, activities, vendors] = process.argv;
if (file === undefined) throw new Error('Usage: make-register FILE ACTIVITIES VENDORS');
const document = generateRegister({ activities: Number(activities), vendors: Number(vendors) });
await createRegister({ path: file, mayOverwrite: true }, { actor: 'bench', content: { document, file: 'generated' } });

const registry = openRegistry({ path: file, actor: 'bench' });
const list = await registry.call('activities.list', {});
for (const activity of list.filter((_, place) => place % 20 === 0))
  await registry.call('activities.update', {
    id: activity.id,
    revision: activity.revision,
    patch: { notes: `Looked at ${activity.name}` },
  });
registry.close();
