<?php
defined('ABSPATH') || exit;

/** What the settings page keeps, with what holds where nothing was set. */
function pendopo_options(): array
{
    $kept = get_option('pendopo', []);
    $usual = ['server' => '', 'office' => '', 'as' => 'iframe', 'lang' => 'id'];
    return array_merge($usual, is_array($kept) ? array_intersect_key($kept, $usual) : []);
}

/** A server's address without a path: `https://layanan.example.go.id`; empty when it is none. */
function pendopo_server(string $text): string
{
    $parts = wp_parse_url(trim($text));
    $scheme = strtolower($parts['scheme'] ?? '');
    $host = $parts['host'] ?? '';
    if (!in_array($scheme, ['http', 'https'], true) || !preg_match('/^[a-z0-9.-]+$/i', $host)) {
        return '';
    }
    if (isset($parts['user']) || isset($parts['pass'])) {
        return '';
    }
    return $scheme . '://' . strtolower($host) . (isset($parts['port']) ? ':' . $parts['port'] : '');
}

/** Whether a text is an office's region code, such as 12.19. */
function pendopo_is_office(string $text): bool
{
    return preg_match('/^\d\d\.\d\d$/D', $text) === 1;
}
