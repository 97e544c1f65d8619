/** What the page runs: narrows, searches and shows the items, a hundred at a time. Texts enter the page as text nodes only. */
export const script = `'use strict';
(() => {
  const { columns, rows } = JSON.parse(document.getElementById('data').textContent);
  const section = document.getElementById('all');
  const form = section.querySelector('form');
  const list = section.querySelector('.items');
  const more = section.querySelector('.more');
  const step = 100;
  const textColumn = columns.findIndex(({ page }) => page === 'text');
  const valueOf = (row, index) => (columns[index].values ? columns[index].values[row[index]] : String(row[index]));
  const haystacks = rows.map((row) => row.map((_, index) => valueOf(row, index)).join('\\n').toLowerCase());
  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const selects = columns.flatMap(({ title, values }, index) => {
    if (!values || values.length < 2) return [];
    const select = make('select');
    select.append(new Option('全部', ''));
    const options = values.map((value, position) => new Option(value || '（空）', String(position)));
    select.append(...options);
    const label = make('label', title);
    label.append(select);
    form.append(label);
    return [{ index, select, values, options }];
  });
  let found = [];
  let shown = 0;
  const marked = (text, word) => {
    const paragraph = make('p', undefined, 'text');
    const low = text.toLowerCase();
    let from = 0;
    for (let at = word ? low.indexOf(word) : -1; at >= 0; at = low.indexOf(word, from)) {
      paragraph.append(text.slice(from, at), make('mark', text.slice(at, at + word.length)));
      from = at + word.length;
    }
    paragraph.append(text.slice(from));
    return paragraph;
  };
  const word = () => form.querySelector('input').value.trim().toLowerCase();
  const show = () => {
    const next = found.slice(shown, shown + step);
    shown += next.length;
    list.append(...next.map((row) => {
      const entry = make('li');
      const details = make('p', undefined, 'details');
      columns.forEach(({ title }, index) => {
        const value = valueOf(row, index);
        if (index === textColumn || value === '') return;
        const detail = make('span', value);
        detail.title = title;
        details.append(detail);
      });
      entry.append(marked(valueOf(row, textColumn), word()), details);
      return entry;
    }));
    more.hidden = shown >= found.length;
  };
  const count = (matching) => selects.forEach(({ index, select, values, options }) => {
    const counts = new Uint32Array(values.length);
    matching.forEach(({ row, misses }) => {
      if (misses.every((miss) => miss === index)) counts[row[index]] += 1;
    });
    options.forEach((option, position) => {
      option.hidden = counts[position] === 0 && option.value !== select.value;
      option.textContent = (values[position] || '（空）') + '（' + counts[position] + '）';
    });
  });
  const update = () => {
    const sought = word();
    const chosen = selects.filter(({ select }) => select.value !== '').map(({ index, select }) => [index, Number(select.value)]);
    const matching = rows.flatMap((row, position) => {
      const misses = chosen.filter(([index, value]) => row[index] !== value).map(([index]) => index);
      return misses.length < 2 && haystacks[position].includes(sought) ? [{ row, misses }] : [];
    });
    count(matching);
    found = matching.flatMap(({ row, misses }) => (misses.length === 0 ? [row] : []));
    section.querySelector('.status').textContent = '共' + rows.length + '条，符合条件' + found.length + '条。';
    list.replaceChildren();
    shown = 0;
    show();
  };
  for (const heading of document.querySelectorAll('[data-choice]')) {
    const value = heading.dataset.choice;
    const target = selects.find(({ values }) => values.includes(value));
    if (!target) continue;
    const link = make('a', '查看全部', 'see');
    link.href = '#all';
    link.addEventListener('click', () => {
      form.reset();
      target.select.value = String(target.values.indexOf(value));
      update();
    });
    heading.append(link);
  }
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', show);
  section.hidden = false;
  update();
})();
`;
