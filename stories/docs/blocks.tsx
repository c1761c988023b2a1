/** Parts of the pages that are made from the manifest and from the sizes of what was built. */
import cost from '../../.cache/docs/cost.json';
import manifest from '../../packages/widgets/custom-elements.json';

interface Named {
  name: string;
  description?: string;
  default?: string;
}

interface Told {
  tagName?: string;
  description?: string;
  cssProperties?: Named[];
  cssParts?: Named[];
}

const elements = manifest.modules
  .flatMap(({declarations}) => declarations as Told[])
  .filter(({tagName}) => tagName)
  .sort((a, b) => a.tagName!.localeCompare(b.tagName!));

/** Every custom property (or part) by name, and which elements know it, with what it does there. */
function known(kind: 'cssProperties' | 'cssParts') {
  const found = new Map<string, Map<string, string[]>>();
  for (const element of elements) {
    for (const {name, description = '', default: value} of element[kind] ?? []) {
      const meanings = found.get(name) ?? new Map<string, string[]>();
      const meaning = value ? `${description} Default: ${value}` : description;
      meanings.set(meaning, [...(meanings.get(meaning) ?? []), element.tagName!]);
      found.set(name, meanings);
    }
  }
  return [...found].flatMap(([name, meanings]) =>
    [...meanings].map(([meaning, tags]) => ({name, meaning, tags})),
  );
}

function Known({kind}: {kind: 'cssProperties' | 'cssParts'}) {
  const rows = known(kind);
  if (!rows.length) return <p>There are none yet.</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">What it sets</th>
          <th scope="col">In</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({name, meaning, tags}) => (
          <tr key={name + meaning}>
            <td>
              <code>{name}</code>
            </td>
            <td>{meaning}</td>
            <td>{tags.map(tag => tag.replace('pendopo-', '')).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const Properties = () => <Known kind="cssProperties" />;
export const Parts = () => <Known kind="cssParts" />;

/** Every element with its own page. */
export const Elements = () => (
  <ul>
    {elements.map(({tagName, description}) => (
      <li key={tagName}>
        <code>{`<${tagName}>`}</code>: {description}
      </li>
    ))}
  </ul>
);

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1).replace('.', ',');

/** What each element weighs on the wire. */
export const Cost = () => (
  <table>
    <thead>
      <tr>
        <th scope="col">Elemen / element</th>
        <th scope="col">Sampai isi pertama tampil / to the first content, KB</th>
        <th scope="col">Bila semua dipakai / with everything used, KB</th>
      </tr>
    </thead>
    <tbody>
      {cost.figures.map(({tag, first, all}) => (
        <tr key={tag}>
          <td>
            <code>{tag}</code>
          </td>
          <td>{kilobytes(first)}</td>
          <td>{kilobytes(all)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The loader alone, KB. */
export const Loader = () => <>{kilobytes(cost.loader)}</>;
