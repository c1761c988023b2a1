<?php
defined('ABSPATH') || exit;

/** The ways in which an embed may stand on a page. */
function pendopo_ways(): array
{
    return ['iframe', 'element', 'link'];
}

/**
 * What was asked for, by shortcode or block, completed by the settings and checked.
 *
 * @param array $given Attributes as they were written.
 * @return array{fault?: string, show?: string, as?: string, lang?: string, server?: string, office?: string, query?: array<string, string>, title?: string, height?: int}
 */
function pendopo_embed(array $given): array
{
    foreach ($given as $at => $flag) {
        // A shortcode's flag has no name: [pendopo compact].
        if (is_int($at) && is_string($flag)) {
            $given[pendopo_text($flag)] = '1';
        }
    }
    $given = array_filter(array_map('pendopo_text', $given), 'strlen') + pendopo_options();
    $show = $given['show'] ?? 'schedule';
    $server = pendopo_server($given['server']);
    $as = $given['as'];
    $lang = $given['lang'] === 'en' ? 'en' : 'id';

    if ($server === '') {
        return ['fault' => 'no-server'];
    }
    if (!pendopo_is_office($given['office'])) {
        return ['fault' => $given['office'] === '' ? 'no-office' : 'wrong-office'];
    }
    if (!isset(pendopo_kinds()[$show])) {
        return ['fault' => 'wrong-show'];
    }
    if (!in_array($as, pendopo_ways(), true)) {
        return ['fault' => 'wrong-way'];
    }
    $needs = pendopo_kinds()[$show]['needs'] ?? null;
    if ($needs && !isset($given[$needs])) {
        return ['fault' => 'no-partner'];
    }

    $query = array_intersect_key($given, array_flip(pendopo_filters()));
    if ($show === 'partners') {
        // With a partner it would be another page.
        unset($query['partner']);
    }
    if (isset($query['limit'])) {
        $query['limit'] = (string) max(1, min(100, (int) $query['limit']));
    }
    if (pendopo_says_yes($given['compact'] ?? '')) {
        $query['compact'] = '';
    }
    return [
        'show' => $show,
        'as' => $as,
        'lang' => $lang,
        'server' => $server,
        'office' => $given['office'],
        'query' => $query,
        'title' => $given['title'] ?? pendopo_say($show, $lang),
        'height' => (int) ($given['height'] ?? 0),
    ];
}

/** An attribute as text: a block's may be a number or yes and no, and editors make quotes curly. */
function pendopo_text($value): string
{
    if (is_bool($value)) {
        return $value ? '1' : '';
    }
    $text = is_scalar($value) ? wp_check_invalid_utf8((string) $value) : '';
    return (string) preg_replace('/^[\s"\'“”„″«»‘’]+|[\s"\'“”„″«»‘’]+$/u', '', $text);
}

/** A flag as people write it. */
function pendopo_says_yes(string $text): bool
{
    return in_array(strtolower($text), ['1', 'true', 'yes', 'ya', 'compact'], true);
}
