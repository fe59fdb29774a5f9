// Operations that the main process answers: files, recent registers, preferences. They never carry a path.
import { z } from 'zod';
import { wireErrorSchema } from './errors.ts';
import { appOperation } from './operation.ts';
import { progressSchema } from './progress.ts';
import { grantSchema } from './register.ts';

const themes = ['system', 'light', 'dark'] as const;
const densities = ['comfortable', 'compact'] as const;

const opened = z.strictObject({ opened: z.boolean() });

/** Kinds of files that the window has written; each is also their ending. */
const fileFormats = ['xlsx', 'ods', 'csv', 'docx', 'pdf', 'html', 'md', 'txt', 'json', 'ics', 'zip'] as const;

export const appOperations = {
  'app.state': appOperation(
    z.strictObject({}),
    z.strictObject({
      version: z.string(),
      platform: z.string(),
      theme: z.enum(themes),
      density: z.enum(densities),
      /** File name of the open register; null while none could be opened. */
      fileName: z.string().nullable(),
      /** Why no register is open. */
      failure: wireErrorSchema.nullable(),
      recent: z.array(
        z.strictObject({
          id: z.guid(),
          fileName: z.string(),
          folderName: z.string(),
          openedAt: z.string(),
          isOpen: z.boolean(),
        }),
      ),
    }),
  ),
  /** Asks where to put a new, empty register and opens it. */
  'app.newRegister': appOperation(z.strictObject({}), opened),
  /** Asks for a register file and opens it. */
  'app.openRegister': appOperation(z.strictObject({}), opened),
  'app.openRecent': appOperation(z.strictObject({ id: z.guid() }), opened),
  /** Opens a fresh copy of the sample register in the user's data folder. */
  'app.openSample': appOperation(z.strictObject({}), opened),
  /** Asks where to put a copy of the open register. */
  'app.saveCopy': appOperation(z.strictObject({}), z.strictObject({ saved: z.boolean() })),
  /** Asks where to write a file; null when the user cancels. */
  'app.chooseTarget': appOperation(
    z.strictObject({ suggestedName: z.string(), format: z.enum(fileFormats) }),
    z.strictObject({ grant: grantSchema, fileName: z.string() }).nullable(),
  ),
  /** Asks for a file to read: a register, a policy, or a vendor's page of sub-processors; null when the user cancels. */
  'app.chooseSource': appOperation(
    z.strictObject({ format: z.enum(['json', 'policy', 'vendorPage']) }),
    z.strictObject({ grant: grantSchema, fileName: z.string() }).nullable(),
  ),
  /** Asks for a place and grants a new folder of the suggested name there; null when the user cancels. */
  'app.chooseFolder': appOperation(
    z.strictObject({ suggestedName: z.string() }),
    z.strictObject({ grant: grantSchema, folderName: z.string() }).nullable(),
  ),
  /** Shows a written file in the system's file manager. */
  'app.reveal': appOperation(z.strictObject({ grant: grantSchema }), z.strictObject({})),
  /** Calls off a call that the window gave an id; it is answered all the same, as `cancelled` where there was time. */
  'app.cancelCall': appOperation(z.strictObject({ callId: z.guid() }), z.strictObject({})),
  /** Opens the application menu at a point of the window (CSS pixels), where the system shows no menu bar. */
  'app.showMenu': appOperation(z.strictObject({ x: z.int().min(0), y: z.int().min(0) }), z.strictObject({})),
  'app.setPreferences': appOperation(
    z.strictObject({ theme: z.enum(themes).optional(), density: z.enum(densities).optional() }),
    z.strictObject({}),
  ),
};

/** A file that the user dropped on the window: a permission to read it, on a channel of its own, since it comes with a path. */
export type DroppedFile = { readonly grant: string; readonly fileName: string };

/** Pushed from main to the window. */
export const appEventSchema = z.discriminatedUnion('kind', [
  /** Another register is open now, or opening failed: read everything anew. */
  z.strictObject({ kind: z.literal('registerOpened') }),
  /** Records changed from outside this window's own calls. */
  z.strictObject({ kind: z.literal('changed') }),
  /** Something that `app.state` tells has changed: theme, density, recent registers. */
  z.strictObject({ kind: z.literal('stateChanged') }),
  /** The window is about to close: what is typed is saved now. */
  z.strictObject({ kind: z.literal('closing') }),
  /** A sentence or two for the user about something that no call of the window waits for. */
  z.strictObject({ kind: z.literal('notice'), tone: z.enum(['information', 'warning', 'error']), text: z.string() }),
  /** How far a call is that the window gave an id. */
  z.strictObject({ kind: z.literal('progress'), callId: z.guid(), progress: progressSchema }),
  /** A menu entry that the window carries out. */
  z.strictObject({
    kind: z.literal('menu'),
    command: z.enum([
      'undo',
      'redo',
      'find',
      'exportRecord',
      'exportPolicy',
      'newRecord',
      'settings',
      'back',
      'forward',
    ]),
  }),
]);
export type AppEvent = z.infer<typeof appEventSchema>;
