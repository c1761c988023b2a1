/**
 * The builder's page has all that it needs without us: here its button copies the snippet, which else
 * is selected and copied by hand.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copies]')) {
  const field = document.getElementById(button.dataset['copies']!) as HTMLTextAreaElement;
  const status = button.parentElement!.querySelector('[role=status]')!;
  button.hidden = false;
  button.addEventListener('click', () => {
    const say = (name: 'done' | 'failed') => (status.textContent = button.dataset[name]!);
    const selected = () => {
      field.select();
      say('failed');
    };
    // On a site without https there is no clipboard to write to.
    if (!navigator.clipboard) return selected();
    navigator.clipboard.writeText(field.value).then(() => say('done'), selected);
  });
}
