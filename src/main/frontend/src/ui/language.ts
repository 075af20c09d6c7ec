import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { da } from '../locales/da';
import { en } from '../locales/en';

export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

const remembered = 'rundtur.language';

function firstLanguage(): Language {
  const chosen = localStorage.getItem(remembered);
  if (chosen === 'da' || chosen === 'en') return chosen;
  const nordic = navigator.languages.some((tag) => /^(da|nb|nn|no|sv|fo|kl)\b/.test(tag));
  return nordic ? 'da' : 'en';
}

function apply(language: string) {
  document.documentElement.lang = language;
}

/** Requests read the language from the document, so that server texts follow the page's. */
export async function startTranslations(): Promise<void> {
  const lng = firstLanguage();
  apply(lng);
  await i18next.use(initReactI18next).init({
    lng,
    fallbackLng: 'da',
    resources: { da: { translation: da }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
}

export async function changeLanguage(language: Language): Promise<void> {
  localStorage.setItem(remembered, language);
  // Before the change, since the change refetches everything in the document's language.
  apply(language);
  await i18next.changeLanguage(language);
}
