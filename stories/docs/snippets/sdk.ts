import {checklist, isNetworkError, Pendopo} from '@pendopo/sdk';

const pendopo = new Pendopo({server: 'https://layanan.example.go.id', office: '12.19'});

try {
  for await (const visit of pendopo.visits.list({district: '12.19.06'})) {
    console.log(visit.start, visit.place.name, visit.state);
  }
  const list = checklist(await pendopo.services.get('kia_under5'), {});
  console.log(list);
} catch (error) {
  if (isNetworkError(error)) console.log('No network: try again later.');
  else throw error;
}
