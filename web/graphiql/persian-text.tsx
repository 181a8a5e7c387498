import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

const READABLE = {
  fontFamily: '"Fira Code", Vazirmatn, monospace',
  lineHeight: 24,
  // Persian letters and the zero-width non-joiner between them are how Persian is written, not a trick to be boxed in
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
  renderControlCharacters: false,
};

/** Makes every editor show Persian as Persian. GraphiQL creates its editors itself, so they are changed once they exist. */
export function PersianText() {
  const monaco = useMonaco(state => state.monaco);
  useEffect(() => {
    if (!monaco) return undefined;
    for (const editor of monaco.editor.getEditors()) editor.updateOptions(READABLE);
    const watching = monaco.editor.onDidCreateEditor(editor => editor.updateOptions(READABLE));
    // widths measured before the fonts arrived would put the cursor beside its letter
    void document.fonts.ready.then(() => monaco.editor.remeasureFonts());
    return () => watching.dispose();
  }, [monaco]);
  return null;
}
