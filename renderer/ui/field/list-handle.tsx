import { use, useImperativeHandle, type Ref } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';

/** Opens and closes the list of a combo box from outside of it. */
export type ListHandle = { open: () => void; close: () => void };

/**
 * Stands inside a React Aria combo box and hands out its list.
 *
 * Left to itself the list opens whenever the text changes, also when choosing a token empties the input.
 */
export function ComboListHandle({ handle }: { handle: Ref<ListHandle> }) {
  const state = use(ComboBoxStateContext);
  useImperativeHandle(handle, () => ({ open: () => state?.open(null, 'input'), close: () => state?.close() }), [state]);
  return null;
}
