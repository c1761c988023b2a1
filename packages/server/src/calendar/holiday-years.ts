/**
 * National holidays and collective leave, year by year, as the yearly joint decree of three ministers
 * (SKB 3 Menteri) says. Add a year when its decree is out; dates that the isbat session moves are
 * changed here too.
 */
import type {Text} from '@pendopo/contract/types';

/** One year's decree. */
export interface HolidayYear {
  year: number;
  /** Number of the decree, and where its dates were read. */
  source: string;
  /** The decree itself was read; false when only others' reports of it were. */
  verified: boolean;
  /** By date, MM-DD. */
  holidays: Readonly<Record<string, Text>>;
  /** What cuti bersama is for, by date, MM-DD: leave for civil servants, so counters are closed too. */
  collectiveLeave: Readonly<Record<string, Text>>;
}

export const holidayYears: readonly HolidayYear[] = [
  {
    year: 2026,
    source:
      'SKB 3 Menteri 1497/2025, 2/2025 and 5/2025 (number: disdiksmg.semarangkota.go.id); ' +
      'holidays: soearatimoer.net/2025/09; collective leave: palu.tribunnews.com/news/169028; ' +
      'both: pembelajaranbermaknaid.blogspot.com/2025/11. Read on 2026-11-21.',
    verified: false,
    holidays: {
      '01-01': {id: 'Tahun Baru 2026 Masehi', en: "New Year's Day"},
      '01-16': {id: 'Isra Mikraj Nabi Muhammad SAW', en: 'Ascension of the Prophet Muhammad'},
      '02-17': {id: 'Tahun Baru Imlek 2577 Kongzili', en: 'Chinese New Year'},
      '03-19': {id: 'Hari Suci Nyepi (Tahun Baru Saka 1948)', en: 'Nyepi, Day of Silence'},
      '03-21': {id: 'Idul Fitri 1447 Hijriah', en: 'Eid al-Fitr'},
      '03-22': {id: 'Idul Fitri 1447 Hijriah', en: 'Eid al-Fitr'},
      '04-03': {id: 'Wafat Yesus Kristus', en: 'Good Friday'},
      '04-05': {id: 'Kebangkitan Yesus Kristus (Paskah)', en: 'Easter Sunday'},
      '05-01': {id: 'Hari Buruh Internasional', en: 'Labour Day'},
      '05-14': {id: 'Kenaikan Yesus Kristus', en: 'Ascension Day'},
      '05-27': {id: 'Idul Adha 1447 Hijriah', en: 'Eid al-Adha'},
      '05-31': {id: 'Hari Raya Waisak 2570 BE', en: 'Vesak Day'},
      '06-01': {id: 'Hari Lahir Pancasila', en: 'Pancasila Day'},
      '06-16': {id: 'Tahun Baru Islam 1448 Hijriah', en: 'Islamic New Year'},
      '08-17': {id: 'Proklamasi Kemerdekaan', en: 'Independence Day'},
      '08-25': {id: 'Maulid Nabi Muhammad SAW', en: "The Prophet Muhammad's Birthday"},
      '12-25': {id: 'Kelahiran Yesus Kristus (Natal)', en: 'Christmas Day'},
    },
    collectiveLeave: {
      '02-16': {id: 'Tahun Baru Imlek', en: 'Chinese New Year'},
      '03-18': {id: 'Hari Suci Nyepi', en: 'Nyepi, Day of Silence'},
      '03-20': {id: 'Idul Fitri', en: 'Eid al-Fitr'},
      '03-23': {id: 'Idul Fitri', en: 'Eid al-Fitr'},
      '03-24': {id: 'Idul Fitri', en: 'Eid al-Fitr'},
      '05-15': {id: 'Kenaikan Yesus Kristus', en: 'Ascension Day'},
      '05-28': {id: 'Idul Adha', en: 'Eid al-Adha'},
      '12-24': {id: 'Natal', en: 'Christmas Day'},
    },
  },
];

/** Holidays whose date is the same every year (MM-DD): all that is known of a year without a decree. */
export const fixedHolidays: Readonly<Record<string, Text>> = {
  '01-01': {id: 'Tahun Baru Masehi', en: "New Year's Day"},
  '05-01': {id: 'Hari Buruh Internasional', en: 'Labour Day'},
  '06-01': {id: 'Hari Lahir Pancasila', en: 'Pancasila Day'},
  '08-17': {id: 'Proklamasi Kemerdekaan', en: 'Independence Day'},
  '12-25': {id: 'Kelahiran Yesus Kristus (Natal)', en: 'Christmas Day'},
};
