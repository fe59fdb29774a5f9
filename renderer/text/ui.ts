// Words that the kit itself has to say.
import type { UiTexts } from '../ui/index.ts';

export const uiTexts: UiTexts = {
  close: 'Close',
  clear: 'Clear',
  loading: 'Loading',
  more: 'More',
  remove: (label) => `Remove ${label}`,
  create: (name) => `Create “${name}”`,
  noMatches: 'Nothing fits',
  chooseDate: 'Choose a date',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  dateNotUnderstood: (typed) => `“${typed}” is not understood. Write it like 15 Dec 2026.`,
  increase: 'Increase',
  decrease: 'Decrease',
  moveUp: (label) => `Move ${label} up`,
  moveDown: (label) => `Move ${label} down`,
  selectAll: 'Select all',
  selectRow: (label) => `Select ${label}`,
  notifications: 'Messages',
  showOptions: 'Show options',
};
