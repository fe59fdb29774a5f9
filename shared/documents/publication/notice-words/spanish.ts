import { grammar } from '../../policy/text/spanish/grammar.ts';
import { plainText } from '../../policy/text/inline.ts';
import type { NoticeWords } from './notice-words.ts';

const { date, list } = grammar;

export const spanish: NoticeWords = {
  title: (policy) => `Cambios: ${policy}`,
  opening: (day) => `Desde el ${date(day)} se aplican estos cambios:`,
  changes: {
    newRecipient: (subject) => `Un nuevo destinatario recibe datos personales: ${subject}.`,
    newSubProcessor: (subject) => `Nuevo subencargado del tratamiento: ${subject}.`,
    newPurpose: (subject) => `Los datos se utilizan para un fin más: ${subject}.`,
    changedBasis: (subject) => `Cambia la base jurídica de: ${subject}.`,
    longerRetention: (subject) => `Los datos se conservan más tiempo: ${subject}.`,
    changedRetention: (subject) => `Cambia el plazo de conservación: ${subject}.`,
    newDestination: (subject) => `Los datos se transfieren a un país más: ${subject}.`,
    changedSafeguard: () => 'Una transferencia a otro país se basa en otra garantía.',
    newData: (subject) => `Se recogen más datos: ${subject}.`,
    newSpecialCategory: (subject) => `Se recogen más datos de una categoría especial: ${subject}.`,
    newTracker: (subject) => `Se utiliza una nueva cookie o tecnología similar: ${subject}.`,
    reversedStatement: () => 'Cambia una declaración de la política.',
    changedPromise: () => 'Cambia un compromiso de la política.',
    changedController: (subject) => `El responsable del tratamiento es ahora: ${subject}.`,
    newAutomatedDecision: (subject) => `Se toman decisiones automatizadas: ${subject}.`,
    removedRecipient: (subject) => `Este destinatario ya no recibe datos: ${subject}.`,
    shorterRetention: (subject) => `Los datos se conservan menos tiempo: ${subject}.`,
  },
  country: grammar.country,
  wholeText: (address) => `El texto completo: ${address}`,
  questions: (contact) => `Preguntas: ${contact}`,
  toCustomers: {
    title: 'Cambios en nuestros subencargados del tratamiento',
    opening: (day) => `Desde el ${date(day)} nuestros subencargados del tratamiento cambian así:`,
    added: ({ name, purposes, data, places }) =>
      [
        `Nuevo: **${name}**`,
        ...(purposes.length === 0 ? [] : [`fin: ${plainText(list(purposes))}`]),
        ...(data.length === 0 ? [] : [`datos: ${plainText(list(data))}`]),
        ...(places.length === 0 ? [] : [`lugar: ${plainText(list(places))}`]),
      ].join('; '),
    removed: (name) => `Deja de serlo: **${name}**`,
    object: (day, contact) => `Puede oponerse a un nuevo subencargado antes del ${date(day)}: ${contact}`,
    objectAtAll: (contact) => `Puede oponerse a un nuevo subencargado: ${contact}`,
  },
  missingObjectionTime: 'plazo para oponerse',
  missingAddress: 'dirección de la política',
  missingContact: 'contacto para preguntas',
  missingController: 'responsable del tratamiento',
};
