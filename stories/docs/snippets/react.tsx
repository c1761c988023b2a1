import {PendopoSchedule} from '@pendopo/widgets/react';

export const Dates = () => (
  <PendopoSchedule
    server="https://layanan.example.go.id"
    office="12.19"
    limit={4}
    onPendopoError={({code}) => console.warn(code)}
  >
    <a href="https://layanan.example.go.id/12.19/jadwal">Jadwal jemput bola</a>
  </PendopoSchedule>
);
