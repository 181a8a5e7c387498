import countsQuery from './counts.graphql?raw';

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'fa';
const root = document.documentElement;
root.lang = language;
root.dir = language === 'fa' ? 'rtl' : 'ltr';
document.title = language === 'fa' ? 'گره · مهارت‌های صنایع‌دستی ایران' : 'Girih · Iran’s handicraft skills';
document.querySelector(`[data-language=${language}]`)?.setAttribute('aria-current', 'page');
root.dataset.ready = '';

void showCounts();

/** Fills in how much the hub holds. A hub that cannot say, or a count it does not know, leaves no trace on the page. */
async function showCounts(): Promise<void> {
  const counts = await fetchCounts();
  const number = new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en');
  const edition = document.querySelector(`.edition[lang=${language}]`)!;
  for (const place of edition.querySelectorAll<HTMLElement>('[data-count]')) {
    const count = counts[place.dataset.count!]?.totalCount;
    if (count) place.textContent = number.format(count);
    else place.parentElement!.remove();
  }
  const list = edition.querySelector<HTMLElement>('.counts')!;
  list.hidden = list.children.length === 0;
}

async function fetchCounts(): Promise<Record<string, { totalCount?: number } | null>> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json;q=0.9' },
      body: JSON.stringify({ query: countsQuery }),
    });
    return (await response.json()).data ?? {};
  } catch {
    return {};
  }
}
