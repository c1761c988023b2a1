import type {BuilderWords} from './words.js';

/** The builder in Indonesian. */
export const id: BuilderWords = {
  title: 'Pasang di situs Anda',
  lead: 'Di sini Bapak/Ibu membuat kode siap tempel untuk situs desa, sekolah, atau toko. Tidak perlu mengerti HTML: pilih, salin, tempel. Isinya selalu diperbarui oleh kantor, gratis.',
  steps: {
    office: 'Kantor mana?',
    show: 'Apa yang ditampilkan?',
    whom: 'Untuk siapa?',
    look: 'Bagaimana tampilannya?',
    language: 'Dalam bahasa apa?',
    target: 'Akan ditempel di mana?',
  },
  chooseOffice: 'Pilih kantor',
  next: 'Lanjut',
  otherOffice: 'Ganti kantor',
  noOffice:
    'Kantor “{value}” tidak ada di server ini. Pilih salah satu di bawah; pilihan lain tetap tersimpan.',
  sample: 'data contoh',
  place: 'Jadwal: wilayah atau sekolah',
  wholeArea: 'Seluruh wilayah kantor',
  districts: 'Kecamatan',
  villages: 'Desa/kelurahan yang dikunjungi',
  schools: 'Sekolah yang dikunjungi',
  service: 'Persyaratan: layanan',
  allServices: 'Semua layanan, pengunjung memilih sendiri',
  metric: 'Angka: yang mana',
  allMetrics: 'Daftar semua angka',
  partner: 'Tanda mitra: toko atau tempat',
  choosePartner: 'Pilih mitra',
  theme: 'Terang atau gelap',
  themes: {
    auto: 'Ikuti ponsel pengunjung',
    light: 'Selalu terang',
    dark: 'Selalu gelap',
  },
  accent: 'Warna tautan dan tombol',
  accentHint: 'Tulis enam angka/huruf, misalnya #0b57a4. Boleh dikosongkan.',
  width: 'Lebar (piksel)',
  widthHint: 'Kosongkan agar selebar tempatnya. Bila diisi: 200 sampai 2000.',
  languages: {id: 'Bahasa Indonesia', en: 'Bahasa Inggris'},
  unverified: 'belum kami coba sendiri',
  more: 'Pilihan lain (boleh dilewati)',
  way: 'Cara memasang',
  ways: {
    best: 'Yang paling tahan di tempat itu (disarankan)',
    iframe: 'Bingkai (iframe)',
    element: 'Menyatu dengan halaman (memakai skrip)',
    link: 'Tautan saja',
  },
  pin: 'Kunci versi skrip: tidak berubah sampai kodenya diganti',
  make: 'Buat kode',
  result: 'Kode siap tempel',
  resultHint: 'Salin semuanya, jangan diubah.',
  copy: 'Salin kode',
  copied: 'Sudah disalin. Sekarang tempel di situs.',
  notCopied: 'Kodenya sudah ditandai. Tekan lama atau Ctrl+C untuk menyalin.',
  told: {
    iframe:
      'Ini bingkai (iframe): tidak memakai skrip atau gaya di dalamnya, sehingga tidak dibuang oleh {target}.',
    element:
      'Ini elemen dengan satu skrip: menyatu dengan halaman, tingginya mengikuti isi. Tautan di dalamnya tampil selama isinya belum siap.',
    link: 'Ini tautan biasa: satu-satunya yang tidak dibuang oleh {target}. Bila situs memuat skrip kami, tautan ini berubah sendiri menjadi isinya.',
    shortcode: 'Ini kode pendek (shortcode) yang dibaca oleh plugin Pendopo.',
    react: 'Ini komponen React. Pasang dulu paketnya: npm i @pendopo/widgets',
    vue: 'Ini komponen Vue. Pasang dulu paketnya: npm i @pendopo/widgets',
  },
  otherWay: 'Cara yang dipilih tidak tahan di {target}; inilah yang tahan di sana.',
  floating: 'Versi mengikuti server: perbaikan sampai tanpa mengganti kode.',
  pinned:
    'Versi dikunci ({version}) dan diperiksa oleh peramban (SRI): tidak berubah, juga tidak mendapat perbaikan.',
  grows:
    'Skrip kecil di sebelahnya membuat bingkai setinggi isinya; tanpa itu bingkai tetap tampil.',
  lookless: 'Tampilan tautan mengikuti situs; warna dan lebar di atas tidak dipakai.',
  how: 'Cara menempel',
  preview: 'Beginilah tampilnya',
  previewHint: 'Dibuat dari kode di atas, seperti yang tersisa setelah disimpan ({target}).',
  cost: 'Kuota yang dipakai pengunjung',
  costs: {
    frame:
      '{view} KB tiap kali dilihat. Paling banyak {once} KB lagi satu kali, untuk skrip yang lalu disimpan di ponsel.',
    element:
      '{view} KB data tiap kali dilihat, dan {once} KB skrip satu kali, yang lalu disimpan di ponsel.',
    link: 'Tautannya tidak memakai kuota. Halaman yang dibuka: {view} KB.',
  },
  check: 'Sudah ditempel?',
  checkHint: 'Periksa apakah kodenya utuh dan berfungsi:',
  checkLink: 'Periksa situs Anda',
  wrong: 'Ada yang perlu diperiksa',
  rest: 'Selebihnya sudah dibuat di bawah.',
  faults: {
    nothing: 'Pilih paling sedikit satu yang ditampilkan.',
    'unknown-place':
      'Wilayah atau sekolah “{value}” tidak ada di daftar kantor ini, atau belum ada kunjungan ke sana. Pilih yang lain, atau seluruh wilayah.',
    'unknown-service': 'Layanan “{value}” tidak ada di kantor ini. Pilih dari daftar.',
    'unknown-metric': 'Angka “{value}” tidak ada di kantor ini. Pilih dari daftar.',
    'no-partner': 'Pilih toko atau tempat yang tandanya akan dipasang.',
    'unknown-partner':
      'Mitra “{value}” tidak ada di kantor ini. Tanda hanya untuk yang mempunyai perjanjian dengan kantor.',
    'partner-ended':
      'Perjanjian {name} sudah berakhir ({endsOn}), jadi tandanya tidak dapat dipasang. Hubungi kantor untuk memperpanjang.',
    'partner-suspended':
      'Perjanjian {name} sedang dihentikan sementara oleh kantor, jadi tandanya tidak dapat dipasang. Hubungi kantor.',
    'partner-not-yet':
      'Perjanjian {name} baru berlaku mulai {startsOn}. Tandanya dapat dipasang sejak hari itu.',
    'no-colour': '“{value}” bukan warna. Tulis seperti #0b57a4, atau kosongkan.',
    faint:
      'Warna {value} sulit dibaca oleh orang yang penglihatannya lemah. Kami pakai yang terdekat dan dapat dibaca: {good}.',
    'no-width': 'Lebar “{value}” tidak dapat dipakai. Tulis angka 200 sampai 2000, atau kosongkan.',
  },
  noThing: 'Belum ada kode: perbaiki dulu yang tersebut di atas, lalu tekan “Buat kode”.',
  guides: {
    'opensid-widget': {
      name: 'OpenSID: widget dinamis',
      menu: ['Admin Web', 'Widget', 'Tambah'],
      save: 'Simpan',
      steps: [
        'Masuk ke OpenSID. Buka menu Admin Web, lalu Widget, lalu tekan Tambah.',
        'Pilih jenis widget “Dinamis”. Tempel kode di kotak isi, lalu tekan Simpan.',
        'Buka halaman depan situs desa. Widget tampil di kolom samping.',
      ],
    },
    'opensid-article': {
      name: 'OpenSID: artikel',
      menu: ['Admin Web', 'Artikel', '< > Kode sumber'],
      save: 'Simpan',
      steps: [
        'Masuk ke OpenSID. Buka menu Admin Web, lalu Artikel. Tambah atau ubah artikel.',
        'Di atas kotak tulisan tekan tombol < > (Kode sumber). Tempel kode, tutup kotak itu, lalu tekan Simpan.',
        'Buka artikel itu di situs desa.',
      ],
    },
    'opensid-theme': {
      name: 'OpenSID: berkas tema atau widget statis',
      menu: ['desa', 'widgets', 'pendopo.php'],
      save: 'Simpan',
      steps: [
        'Buka folder desa/widgets di server OpenSID (mintalah bantuan pengelola server), dan buat berkas pendopo.php. Atau buka berkas tema.',
        'Tempel kode di berkas itu, lalu simpan. Untuk berkas baru: tambah widget jenis “Statis” dan pilih berkas itu.',
        'Buka halaman depan situs desa.',
      ],
    },
    'wordpress-admin': {
      name: 'WordPress: sebagai administrator atau editor',
      menu: ['Laman', '+', 'HTML Khusus'],
      save: 'Terbitkan',
      steps: [
        'Buka halaman yang akan diisi. Tekan tanda +, lalu pilih blok “HTML Khusus” (Custom HTML).',
        'Tempel kode di blok itu, lalu tekan Perbarui atau Terbitkan.',
        'Buka halaman itu di situs.',
      ],
    },
    'wordpress-author': {
      name: 'WordPress: sebagai penulis biasa',
      menu: ['Pos', '+', 'HTML Khusus'],
      save: 'Terbitkan',
      steps: [
        'Buka tulisan yang akan diisi. Tekan tanda +, lalu pilih blok “HTML Khusus” (Custom HTML).',
        'Tempel kode di blok itu, lalu tekan Terbitkan. WordPress membuang bingkai dan skrip dari penulis biasa; tautan tidak dibuang.',
        'Buka tulisan itu dan tekan tautannya. Agar isinya langsung tampil, mintalah administrator memasang plugin Pendopo.',
      ],
    },
    'wordpress-plugin': {
      name: 'WordPress: dengan plugin Pendopo',
      menu: ['Laman', '+', 'Kode pendek'],
      save: 'Terbitkan',
      steps: [
        'Pastikan plugin Pendopo aktif. Buka halaman, tekan tanda +, lalu pilih blok “Kode pendek” (Shortcode).',
        'Tempel kode di blok itu, lalu tekan Perbarui atau Terbitkan.',
        'Buka halaman itu di situs.',
      ],
    },
    blogger: {
      name: 'Blogger: gadget HTML/JavaScript',
      menu: ['Tata Letak', 'Tambahkan Gadget', 'HTML/JavaScript'],
      save: 'Simpan',
      steps: [
        'Masuk ke Blogger. Buka Tata Letak, tekan Tambahkan Gadget, lalu pilih HTML/JavaScript.',
        'Tempel kode di kotak Konten, lalu tekan Simpan.',
        'Buka blog Bapak/Ibu.',
      ],
    },
    'google-sites': {
      name: 'Google Sites',
      menu: ['Sisipkan', 'Sematkan', 'Sematkan kode'],
      save: 'Sisipkan',
      steps: [
        'Buka situs di Google Sites. Di sebelah kanan tekan Sisipkan, lalu Sematkan, lalu “Sematkan kode”.',
        'Tempel kode, tekan Berikutnya, lalu Sisipkan. Tarik tepi bawah kotak sampai isinya tampil semua.',
        'Tekan Publikasikan, lalu buka situs itu.',
      ],
    },
    html: {
      name: 'Berkas HTML biasa',
      menu: ['Situs', 'index.html'],
      save: 'Simpan',
      steps: [
        'Buka berkas halaman dengan penyunting teks.',
        'Tempel kode di tempat yang diinginkan, di antara <body> dan </body>, lalu simpan dan unggah.',
        'Buka halaman itu di peramban.',
      ],
    },
    react: {
      name: 'React',
      menu: ['src', 'Pendopo.jsx'],
      save: 'npm run build',
      steps: [
        'Pasang paketnya: npm i @pendopo/widgets',
        'Simpan kode sebagai Pendopo.jsx, lalu pakai <Pendopo /> di halaman.',
        'Jalankan aplikasi dan buka halamannya.',
      ],
    },
    vue: {
      name: 'Vue',
      menu: ['src', 'Pendopo.vue'],
      save: 'npm run build',
      steps: [
        'Pasang paketnya: npm i @pendopo/widgets',
        'Simpan kode sebagai Pendopo.vue, lalu pakai <Pendopo /> di halaman.',
        'Jalankan aplikasi dan buka halamannya.',
      ],
    },
  },
  other: 'English',
};
