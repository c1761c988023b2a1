<?php
defined('ABSPATH') || exit;

/** Every text, Indonesian first: [Indonesian, English]. */
function pendopo_words(): array
{
    return [
        'schedule' => ['Jadwal jemput bola Dukcapil', 'Mobile service dates'],
        'checklist' => ['Persyaratan layanan Dukcapil', 'What to bring to the civil registration'],
        'office' => ['Kantor dan jam buka Dukcapil', 'Civil registration office and hours'],
        'statistics' => ['Angka layanan Dukcapil', 'Civil registration figures'],
        'partners' => ['Mitra Kartu Identitas Anak (KIA)', 'Partners of the child identity card (KIA)'],
        'partner-badge' => ['Tanda mitra Kartu Identitas Anak (KIA)', 'Partner badge of the child identity card (KIA)'],
        'status' => ['Cek permohonan Dukcapil', 'Where an application is'],
        'visit-request' => ['Minta kunjungan Dukcapil', 'Ask the civil registration to come'],
        'complaint' => ['Pengaduan, saran, dan pujian', 'Complaints, suggestions and praise'],
        'survey' => ['Survei kepuasan layanan Dukcapil', 'Survey of the civil registration'],
        'survey-results' => ['Hasil survei kepuasan Dukcapil', 'What people said in the survey'],
        'share' => ['Bagikan jadwal Dukcapil', 'Share the civil registration dates'],

        'show' => ['Yang ditampilkan', 'What to show'],
        'as' => ['Cara memasang', 'How to put it in'],
        'as-set' => ['Seperti di pengaturan', 'As in the settings'],
        'way-iframe' => ['Bingkai (iframe), aman di mana saja', 'Frame (iframe), safe everywhere'],
        'way-element' => ['Menyatu dengan halaman (memakai skrip)', 'Part of the page (uses a script)'],
        'way-link' => ['Tautan saja', 'A link only'],
        'lang' => ['Bahasa', 'Language'],
        'lang-set' => ['Seperti di pengaturan', 'As in the settings'],
        'lang-id' => ['Bahasa Indonesia', 'Indonesian'],
        'lang-en' => ['Bahasa Inggris', 'English'],
        'compact' => ['Ringkas, tanpa pencarian', 'Compact, without search'],
        'block' => ['Jadwal, persyaratan, dan kantor Dukcapil.', 'Dates, requirements and office of the civil registration.'],

        'field-office' => ['Kode kantor, misalnya 12.19 (kosong: seperti di pengaturan)', 'Office code, such as 12.19 (empty: as in the settings)'],
        'field-theme' => ['Tampilan: light (terang) atau dark (gelap); kosong: ikut ponsel pengunjung', 'Look: light or dark; empty: as the visitor’s phone has it'],
        'field-accent' => ['Warna tautan, misalnya 0b57a4 (boleh kosong)', 'Colour of links, such as 0b57a4 (may be empty)'],
        'field-district' => ['Hanya kecamatan ini (kode), misalnya 12.19.06', 'Only this district (code), such as 12.19.06'],
        'field-village' => ['Hanya desa ini (kode)', 'Only this village (code)'],
        'field-school' => ['Hanya sekolah ini (NPSN, nomor pokok sekolah)', 'Only this school (NPSN, its national number)'],
        'field-service' => ['Hanya layanan ini (kode), misalnya ktp_el_new', 'Only this service (code), such as ktp_el_new'],
        'field-partner' => ['Mitra KIA (nama pendek dari alamat halamannya)', 'KIA partner (short name from its page’s address)'],
        'field-limit' => ['Berapa banyak, 1 sampai 100', 'How many, 1 to 100'],
        'field-title' => ['Judul', 'Title'],

        'set-lead' => ['Isi sekali di sini; berlaku untuk semua yang dipasang.', 'Fill in once; it holds for everything you put in.'],
        'set-server' => ['Alamat server Pendopo', 'Address of the Pendopo server'],
        'set-server-hint' => ['Misalnya https://layanan.example.go.id', 'Such as https://layanan.example.go.id'],
        'set-office' => ['Kode kantor', 'Office code'],
        'set-office-hint' => ['Kode kabupaten atau kota, misalnya 12.19', 'Code of the regency or city, such as 12.19'],
        'set-as' => ['Cara memasang', 'How to put it in'],
        'set-lang' => ['Bahasa', 'Language'],
        'set-save' => ['Simpan', 'Save'],
        'use' => ['Cara memakai', 'How to use it'],
        'use-block' => ['Di penyunting blok: tambahkan blok “Pendopo”.', 'In the block editor: add the block “Pendopo”.'],
        'use-address' => ['Atau tempel alamat halaman Pendopo di baris tersendiri.', 'Or paste the address of a Pendopo page on a line of its own.'],
        'use-shortcode' => ['Atau tulis kode pendek ini di mana saja:', 'Or write this shortcode anywhere:'],

        'no-server' => ['isi alamat server di Pengaturan › Pendopo.', 'fill in the server’s address under Settings › Pendopo.'],
        'no-office' => ['isi kode kantor, misalnya 12.19, di Pengaturan › Pendopo.', 'fill in the office code, such as 12.19, under Settings › Pendopo.'],
        'wrong-office' => ['Kode kantor ditulis seperti 12.19.', 'The office code is written like 12.19.'],
        'wrong-server' => ['Alamat server ditulis lengkap, seperti https://layanan.example.go.id.', 'The server’s address is written in full, like https://layanan.example.go.id.'],
        'wrong-show' => ['yang ditampilkan tidak dikenal. Pilih schedule, checklist, office, statistics, partners, partner-badge, atau share.', 'what to show is not known. Choose schedule, checklist, office, statistics, partners, partner-badge or share.'],
        'wrong-way' => ['cara memasang tidak dikenal. Pilih iframe, element, atau link.', 'how to put it in is not known. Choose iframe, element or link.'],
        'no-partner' => ['sebutkan mitranya, misalnya partner="toko-buku-contoh-melati".', 'name the partner, such as partner="toko-buku-contoh-melati".'],
    ];
}

/**
 * A text in Indonesian or English.
 *
 * @param string|null $lang `id` or `en`; without it, that of whoever is reading.
 */
function pendopo_say(string $name, ?string $lang = null): string
{
    $lang = $lang ?? (strpos(is_admin() || is_user_logged_in() ? get_user_locale() : get_locale(), 'en') === 0 ? 'en' : 'id');
    return pendopo_words()[$name][$lang === 'en' ? 1 : 0];
}
