import type { Language } from './language.ts';

/** What an agreement to pause says in short, in one language; `length` is how long at least. */
export interface PauseTexts {
  readonly minutes: (count: number) => string;
  readonly hours: (count: number) => string;
  readonly days: (count: number) => string;
  readonly essence: (plan: PauseEssence) => string;
  /** The same for one person alone. */
  readonly essenceAlone: (plan: PauseEssence) => string;
}

interface PauseEssence {
  readonly length: string;
  readonly back: string;
  readonly signal: string;
}

const english: PauseTexts = {
  minutes: (count) => `${count} minutes`,
  hours: (count) => (count === 1 ? 'an hour' : `${count} hours`),
  days: (count) => (count === 1 ? 'a day' : `${count} days`),
  essence: ({ length, back, signal }) =>
    `Pause for ${length}, then we come back${back && `: ${back}`}.${signal && ` Our signal: ${signal}.`}`,
  essenceAlone: ({ length, back, signal }) =>
    `Pause for ${length}, then I come back${back && `: ${back}`}.${signal && ` My signal: ${signal}.`}`,
};

const spanish: PauseTexts = {
  minutes: (count) => `${count} minutos`,
  hours: (count) => (count === 1 ? 'una hora' : `${count} horas`),
  days: (count) => (count === 1 ? 'un día' : `${count} días`),
  essence: ({ length, back, signal }) =>
    `Pausa de ${length}; después volvemos${back && `: ${back}`}.${signal && ` Nuestra señal: ${signal}.`}`,
  essenceAlone: ({ length, back, signal }) =>
    `Pausa de ${length}; después vuelvo${back && `: ${back}`}.${signal && ` Mi señal: ${signal}.`}`,
};

const german: PauseTexts = {
  minutes: (count) => `${count} Minuten`,
  hours: (count) => (count === 1 ? 'eine Stunde' : `${count} Stunden`),
  days: (count) => (count === 1 ? 'ein Tag' : `${count} Tage`),
  essence: ({ length, back, signal }) =>
    `Pause: ${length}, dann kommen wir zurück${back && `: ${back}`}.${signal && ` Unser Zeichen: ${signal}.`}`,
  essenceAlone: ({ length, back, signal }) =>
    `Pause: ${length}, dann komme ich zurück${back && `: ${back}`}.${signal && ` Mein Zeichen: ${signal}.`}`,
};

const french: PauseTexts = {
  minutes: (count) => `${count} minutes`,
  hours: (count) => (count === 1 ? 'une heure' : `${count} heures`),
  days: (count) => (count === 1 ? 'un jour' : `${count} jours`),
  essence: ({ length, back, signal }) =>
    `Pause\u00a0: ${length}, puis nous revenons${back && `\u00a0: ${back}`}.${signal && ` Notre signal\u00a0: ${signal}.`}`,
  essenceAlone: ({ length, back, signal }) =>
    `Pause\u00a0: ${length}, puis je reviens${back && `\u00a0: ${back}`}.${signal && ` Mon signal\u00a0: ${signal}.`}`,
};

const arabic: PauseTexts = {
  minutes: (count) => arabicCount(count, ['دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة']),
  hours: (count) => arabicCount(count, ['ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة']),
  days: (count) => arabicCount(count, ['يوم واحد', 'يومان', 'أيام', 'يومًا']),
  essence: ({ length, back, signal }) =>
    `استراحة مدتها ${length}، ثم نعود${back && `: ${back}`}.${signal && ` إشارتنا: ${signal}.`}`,
  essenceAlone: ({ length, back, signal }) =>
    `استراحة مدتها ${length}، ثم أعود${back && `: ${back}`}.${signal && ` إشارتي: ${signal}.`}`,
};

/** One, two, three to ten, more: from eleven on, and from a hundred on by what stands behind the hundreds. */
function arabicCount(
  count: number,
  [one, two, few, many]: readonly [one: string, two: string, few: string, many: string],
): string {
  if (count === 1) return one;
  if (count === 2) return two;
  return `${count} ${count % 100 >= 3 && count % 100 <= 10 ? few : many}`;
}

/** The agreement in every language. Plurals are spelled out here: the same words on every device, whatever it knows. */
export const pauseTexts: Readonly<Record<Language, PauseTexts>> = {
  en: english,
  es: spanish,
  de: german,
  fr: french,
  ar: arabic,
};
