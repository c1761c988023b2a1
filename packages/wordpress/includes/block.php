<?php
defined('ABSPATH') || exit;

/** The block: the same attributes as the shortcode, drawn by the same function. */
function pendopo_register_block(): void
{
    $needed = ['wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render'];
    wp_register_script('pendopo-block', plugins_url('block.js', __DIR__), $needed, '0.1.0', true);
    $words = ['kinds' => [], 'ways' => [], 'fields' => [], 'words' => []];
    foreach (array_keys(pendopo_kinds()) as $show) {
        $words['kinds'][] = ['value' => $show, 'label' => pendopo_say($show)];
    }
    $words['ways'][] = ['value' => '', 'label' => pendopo_say('as-set')];
    foreach (pendopo_ways() as $way) {
        $words['ways'][] = ['value' => $way, 'label' => pendopo_say('way-' . $way)];
    }
    foreach (['office', 'district', 'village', 'school', 'service', 'partner', 'limit', 'theme', 'accent', 'title'] as $name) {
        $words['fields'][] = ['name' => $name, 'label' => pendopo_say('field-' . $name)];
    }
    foreach (['show', 'as', 'compact', 'block', 'lang', 'lang-set', 'lang-id', 'lang-en'] as $name) {
        $words['words'][$name] = pendopo_say($name);
    }
    $json = wp_json_encode($words, JSON_HEX_TAG | JSON_HEX_AMP);
    wp_add_inline_script('pendopo-block', 'window.pendopoBlock = ' . $json . ';', 'before');

    $attributes = ['show' => ['type' => 'string', 'default' => 'schedule'], 'compact' => ['type' => 'boolean']];
    $texts = array_merge(['office', 'as', 'lang', 'title', 'server', 'height'], pendopo_filters());
    foreach ($texts as $name) {
        $attributes[$name] = ['type' => 'string'];
    }
    register_block_type('pendopo/embed', [
        'api_version' => 2,
        'title' => 'Pendopo',
        'description' => pendopo_say('block'),
        'category' => 'embed',
        'icon' => 'calendar-alt',
        'attributes' => $attributes,
        'supports' => ['html' => false],
        'editor_script' => 'pendopo-block',
        'render_callback' => 'pendopo_render_block',
    ]);
}

/** Draws the block, on the page and in the editor. */
function pendopo_render_block($attributes): string
{
    return '<div class="wp-block-pendopo-embed">' . pendopo_html((array) $attributes) . '</div>';
}
