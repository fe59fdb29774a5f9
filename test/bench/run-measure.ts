// One run of one figure, in this process alone; prints it as JSON.
import { measures } from './measures.ts';
import type { MeasureName } from './measures.ts';

const [, , name, file = '', folder = ''] = process.argv;
const known = Object.keys(measures) as MeasureName[];
const chosen = known.find((candidate) => candidate === name);
if (chosen === undefined) throw new Error(`Unknown figure ${name}; known: ${known.join(', ')}`);
process.stdout.write(JSON.stringify(await measures[chosen].run(file, folder)));
