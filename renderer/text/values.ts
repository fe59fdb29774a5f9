/** Words for values that stand without a form around them. */
export const valueText = { gap: 'Not recorded' };
