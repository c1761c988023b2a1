import type {CheckWords} from './words.js';

/** The check in Indonesian. */
export const id: CheckWords = {
  title: 'Periksa situs Anda',
  lead: 'Sudah memasang Pendopo di situs desa, sekolah, atau toko? Di sini Bapak/Ibu dapat melihat apakah pemasangannya sudah benar, dan apa yang perlu dilakukan bila belum.',
  address: 'Alamat halaman',
  addressHint:
    'Buka halaman itu di peramban, lalu salin alamatnya ke sini. Contoh: desacontoh.example/jadwal',
  or: 'Atau, bila halaman itu belum terbit:',
  html: 'Kode HTML halaman',
  htmlHint:
    'Di peramban: klik kanan pada halaman, pilih “Lihat sumber halaman”, salin semuanya ke sini.',
  check: 'Periksa',
  privacy: 'Isi halaman hanya dibaca untuk pemeriksaan ini. Tidak disimpan dan tidak dicatat.',
  verdicts: {
    fine: 'Pemasangan sudah benar.',
    hints: 'Pemasangan berfungsi. Ada yang masih dapat dibuat lebih baik.',
    faults: 'Ada yang perlu diperbaiki.',
    none: 'Pendopo belum ditemukan di halaman ini.',
  },
  checked: 'Yang diperiksa:',
  pasted: 'kode HTML yang ditempel',
  found: 'Yang terpasang di halaman ini',
  todo: 'Yang perlu dilakukan:',
  ways: {
    frame: 'bingkai (iframe)',
    link: 'tautan biasa',
    element: 'elemen dengan skrip',
  },
  kinds: {
    schedule: 'Jadwal jemput bola',
    checklist: 'Persyaratan layanan',
    office: 'Kantor dan jam buka',
    statistics: 'Angka layanan',
    partners: 'Mitra KIA (Kartu Identitas Anak)',
    'partner-badge': 'Tanda mitra KIA (Kartu Identitas Anak)',
    status: 'Cek permohonan',
    'visit-request': 'Permintaan kunjungan',
    complaint: 'Pengaduan, saran, dan pujian',
    survey: 'Survei kepuasan',
    'survey-results': 'Hasil survei kepuasan',
  },
  office: 'kantor {office}',
  fault: 'Perlu diperbaiki',
  hint: 'Saran',
  replace: 'Ganti dengan kode ini (salin semuanya):',
  again: 'Setelah diperbaiki, simpan halaman itu lalu periksa lagi.',
  refused: 'Halaman itu belum dapat diperiksa',
  faults: {
    'nothing-given': 'Isi alamat halaman, atau tempel kode HTML-nya.',
    'not-an-address': 'Ini belum berupa alamat. Tulis seperti desacontoh.example/jadwal.',
    scheme: 'Hanya alamat yang diawali http:// atau https:// yang dapat diperiksa.',
    port: 'Hanya alamat situs biasa yang dapat diperiksa, tanpa nomor seperti :8080. Bila situs itu masih di komputer sendiri, tempel kode HTML-nya.',
    userinfo:
      'Alamat itu berisi nama pengguna atau kata sandi. Hapus bagian sebelum tanda @, lalu coba lagi.',
    'not-public':
      'Alamat itu tidak terbuka untuk umum (komputer sendiri atau jaringan kantor). Terbitkan halamannya, atau tempel kode HTML-nya.',
    'not-found': 'Nama situs itu tidak ditemukan. Periksa penulisan alamatnya.',
    'no-answer':
      'Situs itu tidak menjawab. Buka alamatnya di peramban; bila di sana juga tidak terbuka, hubungi pengelola situs. Bila terbuka, tempel kode HTML-nya.',
    certificate:
      'Sertifikat keamanan (https) situs itu tidak sah, sehingga pengunjung pun mendapat peringatan. Minta pengelola situs memperbaruinya.',
    'too-slow':
      'Situs itu belum selesai menjawab dalam 10 detik. Coba lagi nanti, atau tempel kode HTML-nya.',
    'too-big':
      'Halaman itu lebih besar dari 2 MB. Tempel bagian kode HTML yang memuat Pendopo saja.',
    'too-complex':
      'Kode halaman itu terlalu rumit untuk dibaca. Tempel bagian yang memuat Pendopo saja.',
    'not-html':
      'Alamat itu bukan halaman web, melainkan berkas seperti gambar atau PDF. Isi alamat halaman tempat Pendopo dipasang.',
    'bad-status':
      'Situs itu menjawab bahwa halamannya tidak dapat dibuka (kode {said}). Periksa alamatnya; halaman yang harus masuk dulu (login) tidak dapat diperiksa.',
    'too-many-redirects':
      'Alamat itu terus dialihkan ke alamat lain. Buka di peramban, lalu salin alamat yang tampil di sana.',
    'too-often': 'Pemeriksaan terlalu sering. Tunggu {said} detik, lalu coba lagi.',
  },
  findings: {
    nothing: [
      'Tidak ada jejak Pendopo di halaman ini.',
      'Bila Bapak/Ibu sudah menempelkan kodenya, sistem situs telah membuangnya: pakai kode iframe atau tautan biasa, jangan yang memakai skrip. Pastikan juga halaman ini yang benar dan sudah disimpan. Halaman yang dibuat sistem dengan JavaScript (seperti Google Sites) tidak dapat dibaca dari sini.',
    ],
    escaped: [
      'Kodenya tampil sebagai tulisan, tidak dijalankan.',
      'Kode itu ditempel di tempat untuk tulisan. Hapus, lalu tempel lagi lewat tombol “HTML”, “Kode sumber”, atau “Sisipkan kode”.',
    ],
    commented: [
      'Kodenya ada, tetapi di dalam komentar HTML, sehingga tidak tampil.',
      'Hapus tanda <!-- sebelum dan --> sesudah kode itu.',
    ],
    'broken-quotes': [
      'Tanda kutip di dalam kode berubah menjadi kutip miring (“ ”).',
      'Ini terjadi bila kode disalin lewat Word atau WhatsApp. Salin lagi langsung dari sini atau dari Pendopo.',
    ],
    'stripped-source': [
      'Ada bingkai “{title}” tanpa alamat: alamatnya (src) dibuang oleh sistem situs.',
      'Tempel lagi kode iframe lewat tombol “HTML”. Bila tetap terbuang, pakai tautan biasa.',
    ],
    'stripped-element': [
      'Skrip Pendopo ada, tetapi kotak yang harus diisinya tidak ada.',
      'Sistem situs membuang elemen pendopo-…. Pakai kode iframe atau tautan sebagai gantinya.',
    ],
    'stripped-link': [
      'Ada tautan Pendopo yang alamatnya (href) hilang.',
      'Pasang lagi tautannya dengan tombol tautan di penyunting, dengan alamat halaman Pendopo.',
    ],
    'plain-address': [
      'Alamat Pendopo tertulis sebagai teks saja; tidak dapat ditekan.',
      'Jadikan alamat itu tautan dengan tombol tautan di penyunting, atau tempel kode iframe.',
    ],
    'not-for-frames': [
      'Bingkai ini memuat halaman utuh, yang tidak boleh dibingkai: kotaknya akan kosong.',
      'Pakai alamat untuk bingkai, yaitu dengan /embed di depan kode kantor.',
    ],
    unreachable: [
      'Alamat {host} hanya dapat dibuka dari komputer tempat kode itu dibuat. Pengunjung lain melihat kotak kosong.',
      'Ganti dengan alamat server Pendopo yang terbuka untuk umum.',
    ],
    mixed: [
      'Halaman ini memakai https, tetapi Pendopo dimuat dari {host} lewat http. Peramban memblokirnya.',
      'Ubah http:// menjadi https:// di dalam kode.',
    ],
    insecure: [
      'Kode memakai http:// untuk {host}. Di halaman https, peramban akan memblokirnya.',
      'Ubah http:// menjadi https:// di dalam kode.',
    ],
    'blocked-frame': [
      'Aturan keamanan situs ini (Content-Security-Policy, {directive}) melarang bingkai dari {origin}. Kotaknya kosong.',
      'Minta pengelola situs menambahkan {origin} pada frame-src. Sementara itu pakai tautan biasa.',
    ],
    'blocked-script': [
      'Aturan keamanan situs ini (Content-Security-Policy, {directive}) melarang skrip dari {origin}.',
      'Minta pengelola situs menambahkan {origin} pada script-src, atau pakai kode iframe.',
    ],
    'blocked-data': [
      'Aturan keamanan situs ini (Content-Security-Policy, {directive}) melarang mengambil data dari {origin}.',
      'Minta pengelola situs menambahkan {origin} pada connect-src, atau pakai kode iframe.',
    ],
    'too-low': [
      'Bingkai terlalu pendek: {said} piksel, sedangkan isinya di ponsel perlu sekitar {needed}.',
      'Ubah height menjadi {needed}.',
    ],
    'no-height': [
      'Tinggi bingkai tidak disebut, sehingga peramban memakai {said} piksel. Isinya perlu sekitar {needed}.',
      'Tambahkan height="{needed}" pada iframe.',
    ],
    'too-narrow': [
      'Bingkai terlalu sempit: {said} piksel. Tulisan terpotong-potong.',
      'Ubah width menjadi 100%.',
    ],
    hidden: [
      'Pendopo ada, tetapi disembunyikan (hidden atau display:none).',
      'Hapus pengaturan yang menyembunyikannya, kecuali memang baru tampil setelah sebuah tombol ditekan.',
    ],
    unclosed: [
      'Penutup </{tag}> tidak ada. Isi halaman sesudahnya ikut tertelan.',
      'Tambahkan </{tag}> di akhir kode, atau tempel lagi kode yang lengkap.',
    ],
    'no-title': [
      'Bingkai tidak punya judul (title). Warga tunanetra tidak tahu apa isinya.',
      'Tambahkan title="…" pada iframe, misalnya title="Jadwal jemput bola".',
    ],
    'not-lazy': [
      'Bingkai langsung dimuat meskipun belum terlihat, sehingga memakan kuota warga.',
      'Tambahkan loading="lazy" pada iframe.',
    ],
    'sandbox-forms': [
      'Pembatas (sandbox) pada bingkai melarang formulir. Pencarian dan pengiriman tidak berfungsi.',
      'Tambahkan allow-forms pada sandbox, atau pakai kode di bawah.',
    ],
    'sandbox-popups': [
      'Pembatas (sandbox) pada bingkai melarang membuka tautan: peta dan WhatsApp tidak terbuka.',
      'Tambahkan allow-popups pada sandbox, atau pakai kode di bawah.',
    ],
    'sandbox-rest': [
      'Pembatas (sandbox) pada bingkai lebih ketat dari yang diperlukan; sebagian kemudahan tidak berfungsi.',
      'Pakai sandbox seperti pada kode di bawah.',
    ],
    doubled: [
      'Isi yang sama terpasang {times} kali. Warga mengunduhnya dua kali.',
      'Sisakan satu, hapus yang lain.',
    ],
    'no-script': [
      'Elemen Pendopo ada, tetapi skripnya tidak. Yang tampil hanya tautan cadangan, atau kosong.',
      'Sistem situs mungkin membuang skrip: pakai kode iframe. Bila boleh memakai skrip, tambahkan <script type="module" src="…/v1/pendopo.js">. Abaikan bila pengembang Anda memuatnya lewat npm.',
    ],
    'script-twice': [
      'Skrip Pendopo dipasang lebih dari satu kali.',
      'Cukup satu untuk seluruh halaman; hapus yang lain.',
    ],
    'two-versions': [
      'Skrip Pendopo dipasang dari beberapa alamat atau versi: {list}. Hanya satu yang dipakai.',
      'Sisakan satu, sebaiknya yang beralamat /v1/pendopo.js.',
    ],
    'old-version': [
      'Skrip Pendopo versi {version} dikunci; yang terbaru {newest}. Masih berfungsi, tetapi perbaikan tidak ikut.',
      'Ganti {version} dengan v1 (selalu terbaru) dan hapus integrity, atau kunci versi {newest}.',
    ],
    'unknown-version': [
      'Skrip Pendopo versi {version} tidak ada di server ini. Yang tampil hanya tautan cadangan.',
      'Ganti {version} dengan v1.',
    ],
    'not-a-module': [
      'Tag skrip Pendopo tanpa type="module". Peramban menolak menjalankannya.',
      'Tambahkan type="module" pada tag script.',
    ],
    'wrong-integrity': [
      'Sidik skrip (integrity) tidak cocok dengan versi {version}. Peramban menolak skripnya.',
      'Salin lagi kode lengkapnya, atau hapus integrity.',
    ],
    'floating-integrity': [
      'Alamat v1 berubah bila ada versi baru, sedangkan integrity mengunci satu isi. Suatu hari kotaknya akan kosong.',
      'Hapus integrity, atau kunci versinya: ganti v1 dengan {newest}.',
    ],
    'unknown-element': [
      'Elemen <{tag}> tidak dikenal. Mungkin salah tulis.',
      'Periksa namanya, misalnya pendopo-schedule.',
    ],
    'no-office': [
      'Elemen ini tidak menyebut kantor.',
      'Tambahkan office="…" dengan kode kantor, misalnya office="12.19".',
    ],
    'unknown-office': [
      'Kantor “{office}” tidak ada di server ini.',
      'Periksa kode kantornya; daftarnya ada di halaman depan Pendopo.',
    ],
    'unknown-page': [
      'Tidak ada halaman “{path}” di Pendopo.',
      'Periksa alamatnya, misalnya /12.19/jadwal.',
    ],
    gone: [
      'Yang ditunjuk alamat ini tidak ada atau sudah tidak berlaku.',
      'Periksa alamatnya, atau tanyakan ke kantor.',
    ],
    'wrong-filter': [
      'Saringan di dalam kode belum benar. {faults}',
      'Perbaiki atau hapus saringan itu.',
    ],
    'wrong-kind': [
      'Tautan ini menyebut data-pendopo="{said}", tetapi alamatnya halaman lain. Tautan tetap berfungsi sebagai tautan biasa.',
      'Ubah menjadi data-pendopo="{right}", dan pakai alamat tanpa /embed.',
    ],
    'other-server': [
      'Pendopo ini dari server lain ({host}). Kantor dan saringannya tidak dapat diperiksa dari sini.',
      'Bila itu benar, tidak ada yang perlu dilakukan. Untuk pemeriksaan lengkap, buka {host}/periksa.',
    ],
  },
  other: '<a href="/periksa?lang=en" lang="en">English</a>',
};
