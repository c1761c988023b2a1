<?php
defined('ABSPATH') || exit;

/** Pasting a page's address is enough: WordPress asks the server how to show it, also for authors. */
function pendopo_register_oembed(): void
{
    $server = pendopo_server(pendopo_options()['server']);
    if ($server !== '') {
        $host = preg_quote((string) preg_replace('#^https?://#', '', $server), '#');
        wp_oembed_add_provider('#^https?://' . $host . '/\d\d\.\d\d/.+#i', $server . '/oembed', true);
    }
}
