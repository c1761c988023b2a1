<?php
defined('ABSPATH') || exit;

/** Exactly what a frame needs; the server's own list. */
const PENDOPO_SANDBOX = 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

/** The shortcode [pendopo show="schedule" office="12.19"]. */
function pendopo_shortcode($attributes): string
{
    return pendopo_html(is_array($attributes) ? $attributes : []);
}

/** An embed as HTML; what is wrong with it, to those who can correct it. */
function pendopo_html(array $given): string
{
    $embed = pendopo_embed($given);
    if (isset($embed['fault'])) {
        return current_user_can('edit_posts')
            ? '<p class="pendopo-fault"><strong>Pendopo:</strong> ' . esc_html(pendopo_say($embed['fault'])) . '</p>'
            : '';
    }
    if ($embed['as'] === 'element') {
        return pendopo_element($embed);
    }
    return $embed['as'] === 'link' ? pendopo_link($embed) : pendopo_frame($embed);
}

/** An address of the server, with what narrows the page. */
function pendopo_address(array $embed, string $before, array $query): string
{
    if ($embed['lang'] === 'en') {
        $query['lang'] = 'en';
    }
    $path = pendopo_kinds()[$embed['show']]['path'];
    $address = $embed['server'] . $before . '/' . $embed['office'] . '/' . $path;
    return $query ? $address . '?' . http_build_query($query, '', '&', PHP_QUERY_RFC3986) : $address;
}

/** A frame: needs nothing of the site, and is kept by every system. */
function pendopo_frame(array $embed): string
{
    $limit = pendopo_kinds()[$embed['show']]['limit'] ?? null;
    $query = $embed['query'] + ($limit ? ['limit' => (string) $limit] : []);
    if ($limit && array_diff_key($embed['query'], ['limit' => '', 'compact' => '', 'theme' => '', 'accent' => ''])) {
        // What is narrowed needs no search.
        $query['compact'] = '';
    }
    $height = $embed['height'] > 0 ? $embed['height'] : pendopo_height($embed['show'], $query);
    return sprintf(
        '<iframe src="%s" title="%s" loading="lazy" width="100%%" height="%d" referrerpolicy="strict-origin-when-cross-origin" sandbox="%s"></iframe>',
        esc_url(pendopo_address($embed, '/embed', $query)),
        esc_attr($embed['title']),
        $height,
        esc_attr(PENDOPO_SANDBOX)
    );
}

/** A link, which becomes the element where the script is on the page. */
function pendopo_link(array $embed): string
{
    return sprintf(
        '<a class="pendopo" href="%s" data-pendopo="%s">%s</a>',
        esc_url(pendopo_address($embed, '', $embed['query'])),
        esc_attr($embed['show']),
        esc_html($embed['title'])
    );
}

/** The element, with the page's link inside until it is drawn, and the script that draws it. */
function pendopo_element(array $embed): string
{
    // Without a version of WordPress's making: the server says how long it may be kept.
    wp_enqueue_script('pendopo-' . md5($embed['server']), $embed['server'] . '/v1/pendopo.js', [], null, true);
    $attributes = ['server' => $embed['server'], 'office' => $embed['office']] + $embed['query'];
    if ($embed['lang'] === 'en') {
        $attributes['lang'] = 'en';
    }
    $written = '';
    foreach ($attributes as $name => $value) {
        $written .= sprintf(' %s="%s"', $name, esc_attr($value));
    }
    $link = sprintf(
        '<a href="%s">%s</a>',
        esc_url(pendopo_address($embed, '', $embed['query'])),
        esc_html($embed['title'])
    );
    return sprintf('<pendopo-%1$s%2$s>%3$s</pendopo-%1$s>', $embed['show'], $written, $link);
}

/** The script is a module: WordPress must be told so. */
function pendopo_module_tag(string $tag, string $handle): string
{
    if (strpos($handle, 'pendopo-') !== 0 || strpos($tag, '/v1/pendopo.js') === false) {
        return $tag;
    }
    $tag = preg_replace('/\stype=([\'"])[^\'"]*\1/', '', $tag);
    return str_replace('<script ', '<script type="module" ', $tag);
}
