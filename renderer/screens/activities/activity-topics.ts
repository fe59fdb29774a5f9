// Which question of Art. 30 each letter asks, by the role in which the organisation processes.
import type { ActivitySummary } from '../../../shared/contract/activities.ts';
import type { Letter } from '../../../shared/domain/letter-strip.ts';
import type { ProcessingActivity } from '../../../shared/domain/record-types.ts';

export type Topic = 'contacts' | 'purposes' | 'data' | 'recipients' | 'transfers' | 'erasure' | 'security';

type Role = ProcessingActivity['role'];

const controllerTopics: Readonly<Record<Letter, Topic>> = {
  a: 'contacts',
  b: 'purposes',
  c: 'data',
  d: 'recipients',
  e: 'transfers',
  f: 'erasure',
  g: 'security',
};

const processorTopics: Readonly<Partial<Record<Letter, Topic>>> = {
  a: 'contacts',
  b: 'purposes',
  c: 'transfers',
  d: 'security',
};

export const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const satisfies readonly Letter[];

/** The topic of a letter; null for letters that Art. 30(2) does not have. */
export function topicOf(letter: Letter, role: Role): Topic | null {
  return role === 'processor' ? (processorTopics[letter] ?? null) : controllerTopics[letter];
}

/** The letter that asks for a topic; null where the role is not asked for it. */
export function letterOf(topic: Topic, role: Role): Letter | null {
  return letters.find((letter) => topicOf(letter, role) === topic) ?? null;
}

/** Letters of a row that nobody has answered. */
export function openLetters(summary: ActivitySummary): readonly Letter[] {
  return letters.filter((_, index) => summary.states[index] === 'gap');
}
