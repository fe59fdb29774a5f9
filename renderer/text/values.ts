/** Words for values that stand without a form around them. */
export const valueText = {
  yes: 'Yes',
  no: 'No',
  none: 'None',
  listed: 'Listed',
  unknownRecord: 'a record that is gone',
  gap: 'Not recorded',
  more: (count: number): string => `and ${count} more`,
};
