// What vendors do, told from words, so that `email provider` and a mail service by its name can be the same.

const functions = {
  hosting:
    /\b(?:host\w*|cloud|infrastructure|servers?|data ?cent(?:er|re)s?|databases?|storage|hébergement|alojamiento)\b/i,
  payment: /\b(?:payments?|billing|merchant of record|subscription|checkout|zahlung\w*|paiements?|pagos?)\b/i,
  email: /\b(?:e-?mails?|smtp|mailing|newsletters?|courriels?|correo)\b/i,
  analytics: /\b(?:analytics?|statistics|measure\w*|diagnostics|telemetry|analyse|mesure d'audience|analítica)\b/i,
  support: /\b(?:support|help ?desk|ticket\w*|customer service|chat)\b/i,
  errors: /\b(?:error|crash|exception|monitoring|observability)\b/i,
  advertising: /\b(?:advertis\w+|ads|marketing|remarketing|werbung|publicité|publicidad)\b/i,
  delivery: /\b(?:cdn|content delivery|ddos|firewall|dns)\b/i,
  models: /\b(?:ai|llm|language models?|machine learning|transcription)\b/i,
  accounting: /\b(?:accounting|bookkeeping|invoic\w+|tax|buchhaltung|comptabilité|contabilidad)\b/i,
  identity: /\b(?:authenticat\w+|identity|sign-?in|login|sso)\b/i,
  messaging: /\b(?:sms|push|notifications?|messaging|phone calls|telephony)\b/i,
  certificates: /\b(?:tls|ssl|certificates?)\b/i,
} as const;

/** The functions that a text names. */
export function functionsOf(text: string): ReadonlySet<string> {
  return new Set(Object.entries(functions).flatMap(([name, words]) => (words.test(text) ? [name] : [])));
}

/** Whether what is told covers what is wanted: at least one function, and there is one. */
export const tellFunctions = (wanted: ReadonlySet<string>, told: ReadonlySet<string>): boolean =>
  [...wanted].some((name) => told.has(name));
