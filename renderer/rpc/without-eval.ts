import { config } from 'zod';

// zod compiles parsers with `new Function` where it may. The window's content security policy forbids that, and the
// attempt alone is reported as a violation, so zod is told before the first schema is made: import this module first.
config({ jitless: true });

/** Whether parsers run without generated code; true once this module has run. */
export const isWithoutEval = true;
