<?php
/**
 * Plugin Name:       Pendopo
 * Description:       Jadwal jemput bola, persyaratan, dan kantor Dukcapil di situs desa, sekolah, atau toko. Dates, requirements and office of the civil registration on your site.
 * Version:           0.1.0
 * Requires at least: 5.9
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       pendopo
 *
 * MIT is compatible with WordPress's GPL.
 */

defined('ABSPATH') || exit;

require_once __DIR__ . '/includes/words.php';
require_once __DIR__ . '/includes/kinds.php';
require_once __DIR__ . '/includes/options.php';
require_once __DIR__ . '/includes/embed.php';
require_once __DIR__ . '/includes/snippet.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/oembed.php';
require_once __DIR__ . '/includes/settings.php';

add_shortcode('pendopo', 'pendopo_shortcode');
add_filter('script_loader_tag', 'pendopo_module_tag', 10, 2);
add_action('init', 'pendopo_register_block');
add_action('init', 'pendopo_register_oembed');
add_action('admin_init', 'pendopo_register_settings');
add_action('admin_menu', 'pendopo_add_settings_page');
add_filter('oembed_fetch_url', 'pendopo_oembed_address');
