/// <reference types="vite/client" />
/** Pictures of the desk, as `npm run pictures` took them: on a PC, and on a phone. */
const files = import.meta.glob<string>('./meja/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

const names: Record<string, string> = {
  'hari-ini': 'Hari ini: yang perlu dikerjakan',
  jadwal: 'Jadwal pelayanan keliling',
  permintaan: 'Permintaan kunjungan',
  pengaduan: 'Pengaduan dan tenggatnya',
  permohonan: 'Permohonan: mencari dan mengubah status',
  persyaratan: 'Persyaratan satu layanan, dan yang dilihat warga',
  pengumuman: 'Pengumuman',
  impor: 'Impor dari lembar kerja, dengan pratinjau',
};

/** @param props.of what is shown, by the names that the script gives */
export function Pictures({of}: {of: string[]}) {
  return (
    <>
      {of.map(name => (
        <figure key={name}>
          <div style={{display: 'flex', gap: '1rem', alignItems: 'flex-start', flexWrap: 'wrap'}}>
            {[1280, 360].map(width => (
              <img
                key={width}
                src={files[`./meja/${name}-${width}.webp`]}
                alt={`${names[name]}, layar selebar ${width} piksel`}
                loading="lazy"
                style={{width: width > 400 ? '68%' : '26%', border: '1px solid #8b95a3'}}
              />
            ))}
          </div>
          <figcaption>{names[name]} (data contoh)</figcaption>
        </figure>
      ))}
    </>
  );
}
