// Colours of written documents, the same in every format: petrol for what the law asks, ochre and dashed for gaps, violet for
// what is pre-filled, grey for none. RGB in six hexadecimal digits; each pair of text and ground has a contrast of 4.5 or more.

export const palette = {
  text: '1B211F',
  muted: '545E59',
  accent: '0B5F73',
  onAccent: 'FFFFFF',
  accentWash: 'E2EFF1',
  gap: '855000',
  gapWash: 'FCF2DD',
  gapLine: 'A96F16',
  prefilled: '66478F',
  prefilledWash: 'F2EDF8',
  totalWash: 'EEF1EE',
  line: 'D6DBD6',
  labelLine: '828C86',
} as const;
