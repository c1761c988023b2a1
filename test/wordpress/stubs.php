<?php
/** As much of WordPress as the snippets need, for a PHP without it; escaping as strict as its own. */
define('ABSPATH', __DIR__);
$editor = false;
$scripts = [];
$kept = ['server' => 'https://layanan.example/', 'office' => '12.19'];
function get_option($name, $usual) { global $kept; return $kept; }
function wp_parse_url($text) { return parse_url($text) ?: []; }
function wp_check_invalid_utf8($text) { return preg_match('//u', $text) ? $text : ''; }
function esc_html($text) { return htmlspecialchars($text, ENT_QUOTES, 'UTF-8'); }
function esc_attr($text) { return htmlspecialchars($text, ENT_QUOTES, 'UTF-8'); }
function esc_url($url) { return preg_match('#^https?://#', $url) ? str_replace(['&', "'"], ['&#038;', '&#039;'], $url) : ''; }
function sanitize_text_field($text) { return trim(strip_tags($text)); }
function current_user_can($what) { global $editor; return $editor; }
function is_admin() { return false; }
function is_user_logged_in() { global $editor; return $editor; }
function get_user_locale() { return 'en_GB'; }
function get_locale() { return 'id_ID'; }
function wp_enqueue_script($handle, $src) { global $scripts; $scripts[] = $src; }
function add_settings_error($option, $code, $text) { global $errors; $errors[] = $code; }
function remove_query_arg($name, $url) { return preg_replace("/&$name=[^&]*/", '', $url); }

foreach (['words', 'kinds', 'options', 'embed', 'snippet', 'oembed', 'settings', 'block'] as $part) {
    require dirname(__DIR__, 2) . "/packages/wordpress/includes/$part.php";
}

$asked = json_decode(stream_get_contents(STDIN), true);
$answers = [];
foreach ($asked as $one) {
    $scripts = [];
    $errors = [];
    $editor = $one['editor'] ?? false;
    $kept = $one['kept'] ?? ['server' => 'https://layanan.example/', 'office' => '12.19'];
    $answers[] = [
        'result' => call_user_func_array($one['call'], $one['with']),
        'scripts' => $scripts,
        'errors' => $errors,
    ];
}
echo json_encode($answers, JSON_THROW_ON_ERROR);
