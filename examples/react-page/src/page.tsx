import {PendopoOffice, PendopoProvider, PendopoSchedule} from '@pendopo/widgets/react';
import {useState} from 'react';

/** Read from the page's own address there; on a site of your own, your Pendopo server. */
const server = 'http://localhost:8080';
const office = '12.19';

const districts = {
  '': 'Semua kecamatan',
  '12.19.06': 'Tanjung Tiram',
  '12.19.01': 'Medang Deras',
};

/** A district's page: which dates are shown is this page's own choice, and it hears what citizens do. */
export function Page() {
  const [district, setDistrict] = useState('12.19.06');
  const [told, setTold] = useState('Jadwal sedang dimuat.');

  return (
    <PendopoProvider server={server} office={office} lang="id">
      <p className="sample">Contoh: kecamatan dan jadwal di halaman ini tidak sungguhan.</p>
      <h1>Mobil Dukcapil di kecamatan kita</h1>
      <label htmlFor="kecamatan">Kecamatan</label>
      <select id="kecamatan" value={district} onChange={({target}) => setDistrict(target.value)}>
        {Object.entries(districts).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <p role="status">{told}</p>
      <PendopoSchedule
        className="jadwal"
        district={district || undefined}
        limit={4}
        compact
        onPendopoLoad={() => setTold('Jadwal terbaru sudah tampil.')}
        onPendopoError={({code}) => setTold(`Jadwal belum dapat dimuat (${code}).`)}
      >
        <a href={`${server}/${office}/jadwal`}>Jadwal di situs Disdukcapil</a>
      </PendopoSchedule>
      <PendopoOffice compact>
        <a href={`${server}/${office}/kantor`}>Jam buka kantor</a>
      </PendopoOffice>
    </PendopoProvider>
  );
}
