<?php
defined('ABSPATH') || exit;

/**
 * What can be shown: the page's name in its address, how many items a frame shows unless told
 * otherwise, and the pixels that it takes in a frame 312 px wide, once and for each item. The server's
 * own figures; a test holds them together.
 *
 * @return array<string, array{path: string, needs?: string, limit?: int, height: int, each?: int}>
 */
function pendopo_kinds(): array
{
    return [
        'schedule' => ['path' => 'jadwal', 'limit' => 3, 'height' => 560, 'each' => 340],
        'checklist' => ['path' => 'persyaratan', 'height' => 1020],
        'office' => ['path' => 'kantor', 'height' => 2380],
        'statistics' => ['path' => 'angka', 'height' => 740],
        'partners' => ['path' => 'mitra-kia', 'limit' => 3, 'height' => 820, 'each' => 310],
        'partner-badge' => ['path' => 'mitra-kia', 'needs' => 'partner', 'height' => 800],
        'status' => ['path' => 'status', 'height' => 860],
        'visit-request' => ['path' => 'kunjungan', 'height' => 840],
        'complaint' => ['path' => 'pengaduan', 'height' => 1860],
        'survey' => ['path' => 'survei', 'height' => 1900],
        'survey-results' => ['path' => 'hasil-survei', 'height' => 1520],
        'share' => ['path' => 'bagikan', 'height' => 1700],
    ];
}

/** What narrows an embed: parameters of the pages and attributes of the elements. */
function pendopo_filters(): array
{
    return ['district', 'village', 'school', 'kind', 'service', 'q', 'metric', 'category', 'partner', 'limit', 'theme', 'accent'];
}

/** Pixels that an embed needs. */
function pendopo_height(string $show, array $query): int
{
    $kind = pendopo_kinds()[$show];
    if ($show === 'checklist' && isset($query['service'])) {
        return 2640;
    }
    if ($show === 'visit-request' && isset($query['kind'])) {
        return 4620;
    }
    if ($show === 'office' && isset($query['compact'])) {
        return 760;
    }
    if ($show === 'share' && isset($query['compact'])) {
        return 1400;
    }
    return $kind['height'] + ($kind['each'] ?? 0) * (int) ($query['limit'] ?? 20);
}
