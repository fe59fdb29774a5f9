// Sentences that name the rights of data subjects: "access, rectification, erasure".
import { rememberLast } from '../text/remember-last.ts';
import { wordPattern } from '../text/word-pattern.ts';

const rights: readonly RegExp[] = [
  /\b(?:access|auskunft|accès|acceso)\b/iu,
  /\b(?:rectification|correct\p{L}*|fix|berichtig\p{L}*|rectifi\p{L}*)\b/iu,
  /\b(?:erasure|delet\p{L}+|lösch\p{L}+|effacement|effacer|suppression|supresión|eliminación|cancelación)\b/iu,
  /\b(?:restrict\p{L}*|einschränk\p{L}*|limitation|limitación)\b/iu,
  /\b(?:portab\p{L}+|export|übertragbarkeit|portabilité|portabilidad)\b/iu,
  /\b(?:object\p{L}*|widerspruch\p{L}*|opposition|oposición)\b/iu,
].map((pattern) => wordPattern(pattern));

const fewestRights = 3;

/** Whether a sentence lists rights, so that its lengths of time are those of an answer. */
export const namesRights = rememberLast(
  (text: string): boolean => rights.filter((right) => right.test(text)).length >= fewestRights,
);
